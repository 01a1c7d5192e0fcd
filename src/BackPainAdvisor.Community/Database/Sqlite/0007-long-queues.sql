-- The pressing ones stand first in the queue: found in order and counted without looking at any other comment.
-- Of two indexes with the same columns SQLite takes the one that was made last; with a column more it would take the other.
drop index "CommentsWithFindings";
create index "CommentsWithFindings" on "Comments" ("State", "Id") where "Findings" is not null;

-- A search looks for the state as well, so that one in the queue does not pass all that was ever published; and a beginning
-- of three to six letters stands in the index by itself, so that common ones are not gathered first.
drop trigger "WordsOfNewComment";
drop trigger "WordsOfChangedComment";
drop trigger "WordsOfDeletedComment";
drop table "CommentWords";

create virtual table "CommentWords" using fts5("Name", "Body", "State", content = 'Comments', content_rowid = 'Id', tokenize = 'unicode61 remove_diacritics 2', prefix = '3 4 5 6');
insert into "CommentWords" ("CommentWords", rank) values ('secure-delete', 1);
insert into "CommentWords" ("CommentWords") values ('rebuild');

create trigger "WordsOfNewComment" after insert on "Comments" begin
    insert into "CommentWords" (rowid, "Name", "Body", "State") values (new."Id", new."Name", new."Body", new."State");
end;

create trigger "WordsOfChangedComment" after update of "Name", "Body", "State" on "Comments" begin
    insert into "CommentWords" ("CommentWords", rowid, "Name", "Body", "State") values ('delete', old."Id", old."Name", old."Body", old."State");
    insert into "CommentWords" (rowid, "Name", "Body", "State") values (new."Id", new."Name", new."Body", new."State");
end;

create trigger "WordsOfDeletedComment" after delete on "Comments" begin
    insert into "CommentWords" ("CommentWords", rowid, "Name", "Body", "State") values ('delete', old."Id", old."Name", old."Body", old."State");
end;
