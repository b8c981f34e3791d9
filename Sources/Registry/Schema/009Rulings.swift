extension Schema {
    static let rulings009 =
        """
        -- A person's settled word on whether two children are one (人工结论). It is kept with the children and holds for
        -- every later comparison, until its day where it has one.
        CREATE TABLE ruling (
            id INTEGER PRIMARY KEY,
            childID INTEGER NOT NULL REFERENCES child(id),
            otherID INTEGER NOT NULL REFERENCES child(id) CHECK (otherID <> childID),
            verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
            trueUntil TEXT,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
        ) STRICT;
        CREATE UNIQUE INDEX rulingOnce ON ruling(min(childID, otherID), max(childID, otherID)) WHERE replacedSeq IS NULL;
        CREATE INDEX rulingByChild ON ruling(childID) WHERE replacedSeq IS NULL;
        CREATE INDEX rulingByOther ON ruling(otherID) WHERE replacedSeq IS NULL;
        """ + replaceable("ruling")
}
