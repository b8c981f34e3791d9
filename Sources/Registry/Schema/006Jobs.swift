extension Schema {
    static let jobs006 = """
        -- Long work: a child process of the same program, with a lease that it renews.
        CREATE TABLE job (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('check', 'import', 'undo')),
            objectID INTEGER NOT NULL,
            organizationID INTEGER REFERENCES organization(id),
            userID INTEGER REFERENCES user(id),
            userName TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'refused', 'cancelled')),
            stage TEXT NOT NULL DEFAULT '',
            done INTEGER NOT NULL DEFAULT 0,
            total INTEGER NOT NULL DEFAULT 0,
            askedAt INTEGER NOT NULL,
            startedAt INTEGER,
            endedAt INTEGER,
            leaseUntil INTEGER,
            process INTEGER,
            cancelAsked INTEGER NOT NULL DEFAULT 0,
            message TEXT
        ) STRICT;
        CREATE INDEX jobOpen ON job(state) WHERE state IN ('waiting', 'running');
        CREATE UNIQUE INDEX jobOnce ON job(kind, objectID) WHERE state IN ('waiting', 'running');
        """
}
