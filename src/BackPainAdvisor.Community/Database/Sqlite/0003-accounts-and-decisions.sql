create table "Accounts" (
    "Id" integer not null primary key autoincrement,
    "UserName" text not null,
    "NormalizedUserName" text not null unique,
    "PasswordHash" text not null,
    "SecurityStamp" text not null,
    "ConcurrencyStamp" text not null,
    "Roles" text not null,
    "MadeAt" text not null,
    "IsDisabled" integer not null,
    "Tries" integer not null,
    "RestsUntil" text null,
    "CodeSecret" blob null,
    "AsksForCode" integer not null,
    "LastCodeStep" integer not null,
    "RecoveryHashes" blob not null
);

-- Keys that protect the cookies of those who are signed in; shared by all nodes.
create table "KeyRing" (
    "Id" integer not null primary key autoincrement,
    "Name" text not null,
    "Xml" text not null
);

create table "AuditEntries" (
    "Id" integer not null primary key autoincrement,
    "At" text not null,
    "Actor" text not null,
    "Deed" text not null,
    "Subject" text null,
    "Comment" integer null,
    "CommentVersion" integer null,
    "After" text null,
    "Reason" text null,
    "Before" text null,
    "ReasonBefore" text null,
    "DecidedBefore" text null,
    "PublishedBefore" text null
);

create index "AuditByComment" on "AuditEntries" ("Comment", "Id") where "Comment" is not null;

create trigger "AuditIsNotChanged" before update on "AuditEntries" begin select raise(abort, 'the audit log can only be added to'); end;
create trigger "AuditIsNotDeleted" before delete on "AuditEntries" begin select raise(abort, 'the audit log can only be added to'); end;

-- Full-text search for moderators. What is erased leaves no trace in the index either.
create virtual table "CommentWords" using fts5("Name", "Body", content = 'Comments', content_rowid = 'Id', tokenize = 'unicode61 remove_diacritics 2');
insert into "CommentWords" ("CommentWords", rank) values ('secure-delete', 1);
insert into "CommentWords" ("CommentWords") values ('rebuild');

create trigger "WordsOfNewComment" after insert on "Comments" begin
    insert into "CommentWords" (rowid, "Name", "Body") values (new."Id", new."Name", new."Body");
end;

create trigger "WordsOfChangedComment" after update of "Name", "Body" on "Comments" begin
    insert into "CommentWords" ("CommentWords", rowid, "Name", "Body") values ('delete', old."Id", old."Name", old."Body");
    insert into "CommentWords" (rowid, "Name", "Body") values (new."Id", new."Name", new."Body");
end;

create trigger "WordsOfDeletedComment" after delete on "Comments" begin
    insert into "CommentWords" ("CommentWords", rowid, "Name", "Body") values ('delete', old."Id", old."Name", old."Body");
end;
