-- What moderators do to a comment beside deciding on it. "Person": who speaks for the site; null in what readers write.
alter table "Comments" add column "Person" text null;
alter table "Comments" add column "AmendedAt" timestamp with time zone null;
alter table "Comments" add column "Note" text null;
alter table "Comments" add column "Fold" text null;

-- Both texts of each edit by a moderator, beside the log, since the log can't forget and these can.
create table "Amendments" (
    "Entry" bigint not null primary key,
    "Comment" bigint not null,
    "Before" text not null,
    "After" text not null
);

create index "AmendmentsByComment" on "Amendments" ("Comment");

create function "ForgetTexts"() returns trigger language plpgsql as $$
begin
    delete from "Amendments" where "Comment" = old."Id";
    return null;
end
$$;

create trigger "TextsOfErasedComment" after update of "State" on "Comments"
    for each row when (new."State" = 'Erased') execute function "ForgetTexts"();
create trigger "TextsOfDeletedComment" after delete on "Comments" for each row execute function "ForgetTexts"();

-- Since when nothing was published in a discussion, when it was closed, and the comment that stands first.
alter table "Discussions" add column "QuietSince" timestamp with time zone null;
alter table "Discussions" add column "ClosedAt" timestamp with time zone null;
alter table "Discussions" add column "Pinned" bigint null;
update "Discussions" set "QuietSince" = (select max("PublishedAt") from "Comments" where "Comments"."Article" = "Discussions"."Article");

-- The inbox.
alter table "Messages" add column "State" text not null default 'Unread';
alter table "Messages" add column "StateSince" timestamp with time zone null;
alter table "Messages" add column "Version" integer not null default 1;
create index "MessagesByState" on "Messages" ("State", "Id");

-- SHA-256 of the key in the address of a moderator's feed.
alter table "Accounts" add column "FeedHash" bytea null;
