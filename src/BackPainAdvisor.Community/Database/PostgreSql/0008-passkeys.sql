-- Keys that devices keep for accounts; the public half and what is known of each, as Identity writes it.
create table "Passkeys" (
    "CredentialId" bytea not null primary key,
    "UserId" bigint not null references "Accounts" ("Id"),
    "Data" jsonb not null
);

create index "PasskeysByAccount" on "Passkeys" ("UserId");
