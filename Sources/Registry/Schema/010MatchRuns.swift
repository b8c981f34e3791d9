extension Schema {
    static let matchRuns010 =
        """
        -- One comparison of the lists of children with the lists of pupils (比对), with what it was given, frozen.
        CREATE TABLE matchRun (
            id INTEGER PRIMARY KEY,
            organizationID INTEGER NOT NULL REFERENCES organization(id),
            asOf TEXT NOT NULL,
            term TEXT NOT NULL,
            -- Which run of its term at its bureau, counted from 1.
            number INTEGER NOT NULL CHECK (number > 0),
            isTrial INTEGER NOT NULL CHECK (isTrial IN (0, 1)),
            model TEXT NOT NULL,
            modelVersion INTEGER NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            UNIQUE (organizationID, term, number)
        ) STRICT;

        -- The roster versions that the run reads.
        CREATE TABLE matchRunInput (
            id INTEGER PRIMARY KEY,
            runID INTEGER NOT NULL REFERENCES matchRun(id),
            rosterID INTEGER NOT NULL REFERENCES roster(id),
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            UNIQUE (runID, rosterID)
        ) STRICT;

        CREATE TABLE matchRunProgress (
            runID INTEGER PRIMARY KEY REFERENCES matchRun(id),
            state TEXT NOT NULL CHECK (state IN ('waiting', 'comparing', 'ready', 'published', 'cancelled')),
            beganSeq INTEGER REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            readySeq INTEGER REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            -- Of inputs, model and links; of the published outcomes as well, once published.
            fingerprint TEXT
        ) STRICT;

        -- What people did to a run: published it, or put it aside.
        CREATE TABLE matchRunStep (
            id INTEGER PRIMARY KEY,
            runID INTEGER NOT NULL REFERENCES matchRun(id),
            kind TEXT NOT NULL CHECK (kind IN ('published', 'abandoned')),
            userID INTEGER NOT NULL REFERENCES user(id),
            reason TEXT NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            UNIQUE (runID)
        ) STRICT;

        -- What was published, in figures that anybody can count again.
        CREATE TABLE matchRunProof (
            id INTEGER PRIMARY KEY,
            runID INTEGER NOT NULL UNIQUE REFERENCES matchRun(id),
            text TEXT NOT NULL CHECK (json_valid(text)),
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED
        ) STRICT;

        -- Two children whom the run takes for one: `otherID` is the one whom the other lists know.
        CREATE TABLE matchLink (
            id INTEGER PRIMARY KEY,
            runID INTEGER NOT NULL REFERENCES matchRun(id),
            childID INTEGER NOT NULL REFERENCES child(id),
            otherID INTEGER NOT NULL REFERENCES child(id),
            layer TEXT NOT NULL,
            class TEXT NOT NULL CHECK (class IN ('certain', 'probable', 'ruling')),
            permille INTEGER NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER
        ) STRICT;
        CREATE INDEX matchLinkByChild ON matchLink(runID, childID);

        -- Two children that may be one: a person has to look (待复核), or ought to know (nearest candidates).
        CREATE TABLE matchPair (
            id INTEGER PRIMARY KEY,
            runID INTEGER NOT NULL REFERENCES matchRun(id),
            childID INTEGER NOT NULL REFERENCES child(id),
            otherID INTEGER NOT NULL REFERENCES child(id),
            kind TEXT NOT NULL CHECK (kind IN ('review', 'nearest', 'contradiction', 'spotCheck')),
            rank INTEGER NOT NULL,
            permille INTEGER NOT NULL,
            rule TEXT NOT NULL,
            -- What speaks for and against, by comparison: words and hundredths of a bit, nothing of the person.
            evidence TEXT NOT NULL CHECK (json_valid(evidence)),
            pattern TEXT NOT NULL,
            second TEXT CHECK (second IN ('sample', 'twins', 'weak')),
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER
        ) STRICT;
        CREATE INDEX matchPairByChild ON matchPair(runID, childID);
        CREATE INDEX matchPairByOther ON matchPair(runID, otherID);
        CREATE INDEX matchPairByKind ON matchPair(runID, kind, rank);

        -- Where each child of a run turned out to be (去向).
        CREATE TABLE outcome (
            id INTEGER PRIMARY KEY,
            runID INTEGER NOT NULL REFERENCES matchRun(id),
            childID INTEGER NOT NULL REFERENCES child(id),
            countyID INTEGER REFERENCES organization(id),
            township TEXT NOT NULL,
            schoolID INTEGER REFERENCES organization(id),
            stage TEXT,
            groups INTEGER NOT NULL,
            state TEXT NOT NULL,
            category TEXT,
            reason TEXT,
            layer TEXT NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER
        ) STRICT;
        CREATE INDEX outcomeByChild ON outcome(childID, runID);
        CREATE INDEX outcomeByState ON outcome(runID, state) WHERE replacedSeq IS NULL;

        -- What the run noticed about an enrolment: 名在人不在, 重复学籍, 人籍分离, 空挂.
        CREATE TABLE enrolmentDoubt (
            id INTEGER PRIMARY KEY,
            runID INTEGER NOT NULL REFERENCES matchRun(id),
            childID INTEGER NOT NULL REFERENCES child(id),
            kind TEXT NOT NULL CHECK (kind IN ('absent', 'double', 'elsewhere', 'nobody', 'unlisted')),
            schoolID INTEGER REFERENCES organization(id),
            otherSchoolID INTEGER REFERENCES organization(id),
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER
        ) STRICT;
        CREATE INDEX enrolmentDoubtByRun ON enrolmentDoubt(runID, kind);

        -- Children of one age with a household here: on the household list, in a pupils' register, on both.
        CREATE TABLE registerOverlap (
            id INTEGER PRIMARY KEY,
            runID INTEGER NOT NULL REFERENCES matchRun(id),
            stratum TEXT NOT NULL,
            listed INTEGER NOT NULL,
            enrolled INTEGER NOT NULL,
            both INTEGER NOT NULL CHECK (both <= listed AND both <= enrolled),
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER
        ) STRICT;
        CREATE INDEX registerOverlapByRun ON registerOverlap(runID);

        -- A child that was settled and has lost its place by a roster that came after the run (失去着落).
        CREATE TABLE placeLoss (
            id INTEGER PRIMARY KEY,
            runID INTEGER NOT NULL REFERENCES matchRun(id),
            childID INTEGER NOT NULL REFERENCES child(id),
            rosterID INTEGER NOT NULL REFERENCES roster(id),
            category TEXT,
            reason TEXT,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
        ) STRICT;
        CREATE UNIQUE INDEX placeLossOnce ON placeLoss(runID, childID) WHERE replacedSeq IS NULL;

        -- What one reader said of a pair (判读): same, different, or not sure.
        CREATE TABLE reading (
            id INTEGER PRIMARY KEY,
            pairID INTEGER NOT NULL REFERENCES matchPair(id),
            ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 3),
            verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'unsure')),
            userID INTEGER NOT NULL REFERENCES user(id),
            note TEXT NOT NULL,
            ruleID INTEGER REFERENCES reading(id),
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
        ) STRICT;
        CREATE UNIQUE INDEX readingOnce ON reading(pairID, ordinal) WHERE replacedSeq IS NULL;
        CREATE UNIQUE INDEX readingByOthers ON reading(pairID, userID) WHERE replacedSeq IS NULL;

        -- Comparing is long work, too.
        CREATE TABLE jobOfAnyKind (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
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
        INSERT INTO jobOfAnyKind SELECT * FROM job;
        DROP TABLE job;
        ALTER TABLE jobOfAnyKind RENAME TO job;
        CREATE INDEX jobOpen ON job(state) WHERE state IN ('waiting', 'running');
        CREATE UNIQUE INDEX jobOnce ON job(kind, objectID) WHERE state IN ('waiting', 'running');
        """
        + ["matchRun", "matchRunInput", "matchRunStep", "matchRunProof"].map(kept).joined()
        + ["matchLink", "matchPair", "outcome", "enrolmentDoubt", "registerOverlap"].map(publishable).joined()
        + replaceable("reading")
        + replaceable("placeLoss")
        + stands("placeLoss", "runID, childID, rosterID, category, reason, knownSeq")
        + stands("ruling", "childID, otherID, verdict, trueUntil, knownSeq")
        + stands("matchLink", "runID, childID, otherID, layer, class, permille, knownSeq")
        + stands(
            "matchPair", "runID, childID, otherID, kind, rank, permille, rule, evidence, pattern, second, knownSeq")
        + stands(
            "outcome",
            "runID, childID, countyID, township, schoolID, stage, groups, state, category, reason, layer, knownSeq")
        + stands("enrolmentDoubt", "runID, childID, kind, schoolID, otherSchoolID, knownSeq")
        + stands("registerOverlap", "runID, stratum, listed, enrolled, both, knownSeq")
        + stands("reading", "pairID, ordinal, verdict, userID, note, ruleID, knownSeq")

    /// What a row of facts says stands as it was written.
    static func stands(_ table: String, _ columns: String) -> String {
        """

        CREATE TRIGGER \(table)Stands BEFORE UPDATE OF \(columns) ON \(table)
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
        """
    }
}
