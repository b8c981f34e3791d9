extension Schema {
    static let foundation001 = """
        CREATE TABLE store (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            node INTEGER NOT NULL CHECK (node BETWEEN 0 AND 65535),
            nextID INTEGER NOT NULL DEFAULT 1,
            nextLine INTEGER NOT NULL DEFAULT 1
        ) STRICT;
        INSERT INTO store (id, node) VALUES (1, 1);

        -- One entry per command, chained. `seq` is the order of knowledge.
        CREATE TABLE journal (
            seq INTEGER PRIMARY KEY,
            commandID TEXT NOT NULL UNIQUE,
            at INTEGER NOT NULL,
            userID INTEGER,
            userName TEXT NOT NULL,
            organizationID INTEGER,
            verb TEXT NOT NULL,
            objectKind TEXT,
            objectID INTEGER,
            detail TEXT NOT NULL CHECK (json_valid(detail)),
            wrote BLOB NOT NULL,
            previous BLOB NOT NULL,
            hash BLOB NOT NULL UNIQUE
        ) STRICT;
        CREATE INDEX journalByObject ON journal(objectKind, objectID);
        CREATE INDEX journalByUser ON journal(userID);
        CREATE TRIGGER journalIsKept BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
        CREATE TRIGGER journalStays BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

        -- Bulk work that has begun under its own entry but does not count yet.
        CREATE TABLE pending (
            seq INTEGER PRIMARY KEY REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            publishedSeq INTEGER REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            abandonedSeq INTEGER REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            CHECK (publishedSeq IS NULL OR abandonedSeq IS NULL)
        ) STRICT;
        CREATE INDEX pendingOpen ON pending(seq) WHERE publishedSeq IS NULL;
        CREATE VIEW unpublished AS SELECT seq FROM pending WHERE publishedSeq IS NULL;

        -- One key per sealed record, wrapped by a master key. Rotation rewraps, shredding deletes.
        CREATE TABLE recordKey (
            id INTEGER PRIMARY KEY,
            wrapped BLOB NOT NULL,
            master INTEGER NOT NULL
        ) STRICT;
        """
}
