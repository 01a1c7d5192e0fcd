-- Which comment of another program it was: "wordpress 123 2012-03-04T05:06:07Z". So an import run twice adds it once, also after it was erased.
alter table "Comments" add column "ImportedFrom" text null;

create unique index "ImportedComments" on "Comments" ("ImportedFrom") where "ImportedFrom" is not null;
