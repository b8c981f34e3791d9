extension Schema {
    static let verifying012 =
        """
        -- A child whom no roster of a published comparison accounts for: somebody has to look where it is (核查任务).
        CREATE TABLE assignment (
            id INTEGER PRIMARY KEY,
            runID INTEGER NOT NULL REFERENCES matchRun(id),
            childID INTEGER NOT NULL REFERENCES child(id),
            -- Why it was not settled, as far as the comparison could guess.
            reason TEXT NOT NULL,
            township TEXT NOT NULL,
            -- Where it learned last.
            schoolID INTEGER REFERENCES organization(id),
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            UNIQUE (runID, childID)
        ) STRICT;
        CREATE INDEX assignmentByChild ON assignment(childID);

        -- How far it has come and whose it is. One row stands at a time; undoing puts the one before in its place once more.
        CREATE TABLE assignmentState (
            id INTEGER PRIMARY KEY,
            assignmentID INTEGER NOT NULL REFERENCES assignment(id),
            state TEXT NOT NULL CHECK (state IN
                ('proposed', 'dispatched', 'answered', 'returned', 'accepted', 'lost', 'withdrawn',
                'ageOut')),
            ownerID INTEGER NOT NULL REFERENCES organization(id),
            -- Who is asked as well: the village beside the school.
            alsoID INTEGER REFERENCES organization(id),
            dueOn TEXT,
            reason TEXT NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
        ) STRICT;
        CREATE UNIQUE INDEX assignmentStateOnce ON assignmentState(assignmentID) WHERE replacedSeq IS NULL;
        CREATE INDEX assignmentStateByOwner ON assignmentState(ownerID, state) WHERE replacedSeq IS NULL;
        CREATE INDEX assignmentStateByEntry ON assignmentState(knownSeq);

        -- Somebody tried to reach the family: by telephone, by message, at the door (联系记录).
        CREATE TABLE contactTry (
            id INTEGER PRIMARY KEY,
            assignmentID INTEGER NOT NULL REFERENCES assignment(id),
            userID INTEGER NOT NULL REFERENCES user(id),
            way TEXT NOT NULL CHECK (way IN ('phone', 'message', 'visit')),
            triedOn TEXT NOT NULL,
            keyID INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED
        ) STRICT;
        CREATE INDEX contactTryByAssignment ON contactTry(assignmentID);

        -- What somebody found out (核实答复). Nobody's answer takes the place of another's.
        CREATE TABLE verificationAnswer (
            id INTEGER PRIMARY KEY,
            assignmentID INTEGER NOT NULL REFERENCES assignment(id),
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            userID INTEGER NOT NULL REFERENCES user(id),
            organizationID INTEGER NOT NULL REFERENCES organization(id),
            category TEXT NOT NULL,
            since TEXT,
            until TEXT,
            -- Names, numbers and words.
            keyID INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            UNIQUE (assignmentID, ordinal)
        ) STRICT;

        -- The proof that lies with an answer; the file itself lies among the originals under its digest.
        CREATE TABLE verificationPaper (
            id INTEGER PRIMARY KEY,
            answerID INTEGER NOT NULL REFERENCES verificationAnswer(id),
            fileDigest BLOB NOT NULL,
            byteCount INTEGER NOT NULL,
            ending TEXT NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED
        ) STRICT;
        CREATE INDEX verificationPaperByAnswer ON verificationPaper(answerID);
        CREATE INDEX verificationPaperByDigest ON verificationPaper(fileDigest);

        -- What was accepted (核实结论): it stays with the child, and later comparisons ask again only once it has run out.
        CREATE TABLE verification (
            id INTEGER PRIMARY KEY,
            assignmentID INTEGER NOT NULL REFERENCES assignment(id),
            answerID INTEGER NOT NULL REFERENCES verificationAnswer(id),
            childID INTEGER NOT NULL REFERENCES child(id),
            -- The bureau whose comparisons it answers.
            organizationID INTEGER NOT NULL REFERENCES organization(id),
            category TEXT NOT NULL,
            -- What had been the doubt.
            reason TEXT NOT NULL,
            decidedOn TEXT NOT NULL,
            trueUntil TEXT,
            -- The school that is to see to the entry in the national register.
            schoolID INTEGER REFERENCES organization(id),
            -- By the rule of its day: as what a comparison counts the child until then, and why it is open again afterwards.
            settles TEXT,
            reasonAfter TEXT,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
        ) STRICT;
        CREATE UNIQUE INDEX verificationOnce ON verification(childID, organizationID) WHERE replacedSeq IS NULL;
        CREATE INDEX verificationByAssignment ON verification(assignmentID);
        """
        + ["assignment", "contactTry", "verificationAnswer", "verificationPaper"].map(kept).joined()
        + ["assignmentState", "verification"].map(replaceable).joined()
        + stands("assignmentState", "assignmentID, state, ownerID, alsoID, dueOn, reason, knownSeq")
        + stands(
            "verification",
            "assignmentID, answerID, childID, organizationID, category, reason, decidedOn, trueUntil, schoolID, "
                + "settles, reasonAfter, knownSeq")
}
