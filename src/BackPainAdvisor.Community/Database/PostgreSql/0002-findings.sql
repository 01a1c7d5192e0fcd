-- What screening found in a comment that waits: "urgent/saddle-numb personal/phone". Null when it is decided.
alter table "Comments" add column "Findings" text null;

-- The pressing ones stand first in the queue.
create index "CommentsWithFindings" on "Comments" ("State", "Findings") where "Findings" is not null;
