create table "Comments" (
    "Id" integer not null primary key autoincrement,
    "Article" text not null,
    "ReplyTo" integer null references "Comments" ("Id"),
    "Name" text not null,
    "Body" text not null,
    "Tried" text null,
    "HowLong" text null,
    "Changed" text null,
    "ConsentAt" text not null,
    "WrittenAt" text not null,
    "EditedAt" text null,
    "State" text not null,
    "DecidedAt" text null,
    "PublishedAt" text null,
    "Reason" text null,
    "Flags" text not null,
    "Place" integer null,
    "KeyHash" blob null,
    "AddressHash" blob null,
    "SubmissionHash" blob null,
    "Version" integer not null
);

-- A page of threads, and the page on which one stands.
create unique index "ThreadsByPlace" on "Comments" ("Article", "Place") where "Place" is not null;

-- The replies of those threads.
create index "Replies" on "Comments" ("ReplyTo", "Id") where "ReplyTo" is not null;

-- The queue, and the newest comments for the feed.
create index "CommentsByState" on "Comments" ("State", "Id");
create index "CommentsByPublication" on "Comments" ("State", "PublishedAt");

-- A form that is sent twice.
create index "CommentsBySubmission" on "Comments" ("SubmissionHash") where "SubmissionHash" is not null;

-- What is due to be forgotten.
create index "CommentsWithHashes" on "Comments" ("WrittenAt") where "AddressHash" is not null or "SubmissionHash" is not null;

create table "Discussions" (
    "Article" text not null primary key,
    "Threads" integer not null,
    "Shown" integer not null,
    "Version" integer not null
);

create table "Messages" (
    "Id" integer not null primary key autoincrement,
    "Name" text null,
    "Body" text not null,
    "ReplyAddress" text null,
    "WrittenAt" text not null,
    "SubmissionHash" blob null
);

create index "MessagesBySubmission" on "Messages" ("SubmissionHash") where "SubmissionHash" is not null;

create table "SecretKeys" (
    "Purpose" text not null primary key,
    "Secret" blob not null,
    "MadeAt" text not null
);

create table "PageChanges" (
    "Id" integer not null primary key,
    "Number" integer not null
);

insert into "PageChanges" ("Id", "Number") values (1, 0);
