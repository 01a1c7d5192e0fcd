-- Keys that devices keep for accounts; the public half and what is known of each, as Identity writes it.
create table "Passkeys" (
    "CredentialId" blob not null primary key,
    "UserId" integer not null references "Accounts" ("Id"),
    "Data" text not null
);

create index "PasskeysByAccount" on "Passkeys" ("UserId");
