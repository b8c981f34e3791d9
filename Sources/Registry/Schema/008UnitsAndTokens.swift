extension Schema {
    static let unitsAndTokens008 = """
        CREATE INDEX organizationFactByOrganization ON organizationFact(organizationID, trueFrom)
            WHERE replacedSeq IS NULL;
        CREATE INDEX organizationSuccessionByFrom ON organizationSuccession(fromID) WHERE replacedSeq IS NULL;
        CREATE INDEX organizationSuccessionByTo ON organizationSuccession(toID) WHERE replacedSeq IS NULL;
        CREATE INDEX organizationTeam ON organization(id) WHERE kind IN ('leadingGroup', 'supervisionTeam');
        CREATE INDEX postByOrganization ON post(organizationID) WHERE replacedSeq IS NULL;

        -- Each unit as it stands, or as it stood when it ended.
        CREATE VIEW organizationEver AS
            SELECT organization.id, organization.kind, fact.name, fact.code, fact.regionCode, fact.parentID,
                fact.trueFrom, fact.trueUntil
            FROM organization JOIN organizationFact AS fact ON fact.id = (
                SELECT last.id FROM organizationFact AS last
                WHERE last.organizationID = organization.id AND last.replacedSeq IS NULL
                ORDER BY last.trueFrom DESC LIMIT 1);

        -- A list of units as somebody brought it (单位名单). It changes nothing until it is entered.
        CREATE TABLE organizationList (
            id INTEGER PRIMARY KEY,
            organizationID INTEGER NOT NULL REFERENCES organization(id),
            fileName TEXT NOT NULL,
            fileDigest BLOB NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED
        ) STRICT;

        -- What a program shows instead of a password (访问令牌); only its digest is kept.
        CREATE TABLE token (
            id INTEGER PRIMARY KEY,
            userID INTEGER NOT NULL REFERENCES user(id),
            name TEXT NOT NULL CHECK (name <> ''),
            digest BLOB NOT NULL UNIQUE,
            madeAt INTEGER NOT NULL,
            lastDay TEXT NOT NULL,
            usedAt INTEGER,
            revokedAt INTEGER
        ) STRICT;
        CREATE INDEX tokenByUser ON token(userID);
        """ + kept("organizationList")
}
