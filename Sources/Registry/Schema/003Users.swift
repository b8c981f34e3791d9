extension Schema {
    static let users003 = """
        CREATE TABLE user (
            id INTEGER PRIMARY KEY,
            logIn TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (logIn <> ''),
            name TEXT NOT NULL CHECK (name <> ''),
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED
        ) STRICT;

        -- What opens an account. Replaced in place: yesterday's password is nobody's history.
        CREATE TABLE credential (
            userID INTEGER PRIMARY KEY REFERENCES user(id),
            salt BLOB NOT NULL,
            hash BLOB NOT NULL,
            cost INTEGER NOT NULL,
            mustChange INTEGER NOT NULL DEFAULT 0,
            setAt INTEGER NOT NULL,
            misses INTEGER NOT NULL DEFAULT 0,
            lockedUntil INTEGER,
            lastSeenAt INTEGER,
            sealedAt INTEGER,
            secretKeyID INTEGER REFERENCES recordKey(id),
            secret BLOB,
            lastCode INTEGER
        ) STRICT;

        -- A user in a role at an organisation, from and until.
        CREATE TABLE appointment (
            id INTEGER PRIMARY KEY,
            userID INTEGER NOT NULL REFERENCES user(id),
            role TEXT NOT NULL,
            organizationID INTEGER NOT NULL REFERENCES organization(id),
            trueFrom TEXT NOT NULL,
            trueUntil TEXT CHECK (trueUntil > trueFrom),
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
        ) STRICT;
        CREATE INDEX appointmentByUser ON appointment(userID) WHERE replacedSeq IS NULL;
        CREATE INDEX appointmentByOrganization ON appointment(organizationID) WHERE replacedSeq IS NULL;

        -- Which accounts of the operating system may act as which user on the command line.
        CREATE TABLE binding (
            account TEXT NOT NULL,
            userID INTEGER NOT NULL REFERENCES user(id),
            PRIMARY KEY (account, userID)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE session (
            digest BLOB PRIMARY KEY,
            userID INTEGER NOT NULL REFERENCES user(id),
            csrf TEXT NOT NULL,
            startedAt INTEGER NOT NULL,
            seenAt INTEGER NOT NULL,
            proven INTEGER NOT NULL DEFAULT 1
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sessionByUser ON session(userID);
        """
        + kept("user") + replaceable("appointment")
}
