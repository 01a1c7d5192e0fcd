-- The pressing ones stand first in the queue: found in order and counted without looking at any other comment.
drop index "CommentsWithFindings";
create index "CommentsWithFindings" on "Comments" ("State", "Id", "Findings") where "Findings" is not null;

-- The words are kept beside the text, so that a search that walks through comments does not take each of them apart anew.
drop index "CommentsByWords";
alter table "Comments" add column "Words" tsvector not null generated always as (to_tsvector('simple', "Name" || ' ' || "Body")) stored;
create index "CommentsByWords" on "Comments" using gin ("Words");
