-- When a reader first reported it, since it was last decided on.
alter table "Comments" add column "ReportedAt" text null;
create index "CommentsReported" on "Comments" ("State", "Id") where "ReportedAt" is not null;

create table "Reports" (
    "Id" integer not null primary key autoincrement,
    "Comment" integer not null references "Comments" ("Id"),
    "Reason" text not null,
    "Words" text null,
    "SentAt" text not null,
    "DecidedAt" text null
);

create index "ReportsByComment" on "Reports" ("Comment", "Id");

-- What is due to be forgotten.
create index "ReportsDecided" on "Reports" ("DecidedAt") where "DecidedAt" is not null;
create index "MessagesByTime" on "Messages" ("WrittenAt");
