-- What moderators do to a comment beside deciding on it. "Person": who speaks for the site; null in what readers write.
alter table "Comments" add column "Person" text null;
alter table "Comments" add column "AmendedAt" text null;
alter table "Comments" add column "Note" text null;
alter table "Comments" add column "Fold" text null;

-- Both texts of each edit by a moderator, beside the log, since the log can't forget and these can.
create table "Amendments" (
    "Entry" integer not null primary key,
    "Comment" integer not null,
    "Before" text not null,
    "After" text not null
);

create index "AmendmentsByComment" on "Amendments" ("Comment");

create trigger "TextsOfErasedComment" after update of "State" on "Comments" when new."State" = 'Erased' begin
    delete from "Amendments" where "Comment" = new."Id";
end;

create trigger "TextsOfDeletedComment" after delete on "Comments" begin
    delete from "Amendments" where "Comment" = old."Id";
end;

-- Since when nothing was published in a discussion, when it was closed, and the comment that stands first.
alter table "Discussions" add column "QuietSince" text null;
alter table "Discussions" add column "ClosedAt" text null;
alter table "Discussions" add column "Pinned" integer null;
update "Discussions" set "QuietSince" = (select max("PublishedAt") from "Comments" where "Comments"."Article" = "Discussions"."Article");

-- The inbox.
alter table "Messages" add column "State" text not null default 'Unread';
alter table "Messages" add column "StateSince" text null;
alter table "Messages" add column "Version" integer not null default 1;
create index "MessagesByState" on "Messages" ("State", "Id");

-- SHA-256 of the key in the address of a moderator's feed.
alter table "Accounts" add column "FeedHash" blob null;
