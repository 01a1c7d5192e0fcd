-- The pressing ones stand first in the queue: found in order and counted without looking at any other comment.
drop index "CommentsWithFindings";
create index "CommentsWithFindings" on "Comments" ("State", "Id", "Findings") where "Findings" is not null;
