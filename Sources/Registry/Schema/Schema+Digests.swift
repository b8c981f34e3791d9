extension Schema {
    /// What the journal's digest of a row covers: the columns that its table had when its rows began to be digested, in that
    /// order. A column that a later migration adds does not belong here, or no digest of before would come out any more; it
    /// gets one of its own. `replacedSeq` is left out, for it is set later.
    static let digestedColumns: [String: [String]] = [
        "organization": ["id", "kind", "knownSeq"],
        "organizationFact": [
            "id", "organizationID", "name", "code", "regionCode", "parentID", "trueFrom", "trueUntil", "knownSeq",
        ],
        "organizationSuccession": ["id", "fromID", "toID", "change", "happenedOn", "knownSeq"],
        "post": ["id", "organizationID", "title", "holder", "trueFrom", "trueUntil", "knownSeq"],
        "user": ["id", "logIn", "name", "knownSeq"],
        "appointment": ["id", "userID", "role", "organizationID", "trueFrom", "trueUntil", "knownSeq"],
        "rosterSeries": ["id", "source", "ownerID", "coverageID", "supplier", "knownSeq"],
        "rosterMapping": ["id", "source", "headerDigest", "version", "columns", "knownSeq"],
        "roster": ["id", "seriesID", "asOf", "supplier", "fileName", "fileDigest", "byteCount", "knownSeq"],
        "rosterEntry": ["id", "seriesID", "rosterID", "rowNumber", "line", "content", "keyID", "sealed", "knownSeq"],
        "child": ["id", "knownSeq"],
        "standsFor": ["id", "seriesID", "line", "childID", "basis", "knownSeq"],
        "enrolment": [
            "id", "childID", "kind", "organizationID", "schoolName", "stage", "grade", "className", "boarding", "state",
            "trueFrom", "trueUntil", "seriesID", "line", "entryID", "knownSeq",
        ],
        "membership": [
            "id", "childID", "scheme", "code", "trueFrom", "trueUntil", "seriesID", "line", "entryID", "knownSeq",
        ],
        "residence": [
            "id", "childID", "household", "trueFrom", "trueUntil", "seriesID", "line", "entryID", "knownSeq",
        ],
        "standing": [
            "id", "childID", "organizationID", "basis", "trueFrom", "trueUntil", "seriesID", "line", "entryID",
            "knownSeq",
        ],
        "finding": ["id", "childID", "kind", "otherChildID", "entryID", "knownSeq"],
        "quarantineStep": [
            "id", "rosterID", "rowNumber", "examinedSeq", "kind", "verdict", "original", "ownerID", "versionID",
            "reason", "keyID", "sealed", "knownSeq",
        ],
        "rosterSupplement": ["id", "rosterID", "ofID", "knownSeq"],
        "exportRequest": [
            "id", "path", "query", "format", "title", "count", "reason", "userID", "organizationID", "knownSeq",
        ],
        "exportStep": ["id", "requestID", "kind", "userID", "knownSeq"],
        "organizationList": ["id", "organizationID", "fileName", "fileDigest", "knownSeq"],
        "ruling": ["id", "childID", "otherID", "verdict", "trueUntil", "knownSeq"],
        "matchRun": [
            "id", "organizationID", "asOf", "term", "number", "isTrial", "model", "modelVersion", "knownSeq",
        ],
        "matchRunInput": ["id", "runID", "rosterID", "knownSeq"],
        "matchRunStep": ["id", "runID", "kind", "userID", "reason", "knownSeq"],
        "matchLink": ["id", "runID", "childID", "otherID", "layer", "class", "permille", "knownSeq"],
        "matchPair": [
            "id", "runID", "childID", "otherID", "kind", "rank", "permille", "rule", "evidence", "pattern", "second",
            "knownSeq",
        ],
        "outcome": [
            "id", "runID", "childID", "countyID", "township", "schoolID", "stage", "groups", "state", "category",
            "reason", "layer", "knownSeq",
        ],
        "matchRunProof": ["id", "runID", "text", "knownSeq"],
        "placeLoss": ["id", "runID", "childID", "rosterID", "category", "reason", "knownSeq"],
        "registerOverlap": ["id", "runID", "stratum", "listed", "enrolled", "both", "knownSeq"],
        "enrolmentDoubt": ["id", "runID", "childID", "kind", "schoolID", "otherSchoolID", "knownSeq"],
        "reading": ["id", "pairID", "ordinal", "verdict", "userID", "note", "ruleID", "knownSeq"],
        "assignment": ["id", "runID", "childID", "reason", "township", "schoolID", "knownSeq"],
        "assignmentState": ["id", "assignmentID", "state", "ownerID", "alsoID", "dueOn", "reason", "knownSeq"],
        "contactTry": ["id", "assignmentID", "userID", "way", "triedOn", "keyID", "sealed", "knownSeq"],
        "verificationAnswer": [
            "id", "assignmentID", "ordinal", "userID", "organizationID", "category", "since", "until", "keyID",
            "sealed",
            "knownSeq",
        ],
        "verificationPaper": ["id", "answerID", "fileDigest", "byteCount", "ending", "knownSeq"],
        "verification": [
            "id", "assignmentID", "answerID", "childID", "organizationID", "category", "reason", "decidedOn",
            "trueUntil", "schoolID", "settles", "reasonAfter", "knownSeq",
        ],
        "caseFile": [
            "id", "childID", "year", "number", "origin", "runID", "absentSince", "absentDays", "openedOn", "keyID",
            "sealed", "knownSeq",
        ],
        "caseStep": [
            "id", "caseID", "childID", "kind", "state", "ownerID", "happenedOn", "schoolID", "presentDays",
            "watchUntil",
            "category", "followUntil", "userID", "keyID", "sealed", "knownSeq",
        ],
        "caseCause": ["id", "caseID", "code", "knownSeq"],
        "careTeam": ["id", "caseID", "scheme", "knownSeq"],
        "careMember": ["id", "caseID", "role", "userID", "trueFrom", "trueUntil", "keyID", "sealed", "knownSeq"],
        "casePlan": ["id", "caseID", "version", "madeOn", "keyID", "sealed", "knownSeq"],
        "caseMeasure": ["id", "caseID", "planID", "place", "kind", "dueOn", "keyID", "sealed", "knownSeq"],
        "measureResult": ["id", "caseID", "measureID", "result", "happenedOn", "keyID", "sealed", "knownSeq"],
        "caseContact": [
            "id", "caseID", "kind", "happenedOn", "reached", "nextOn", "userID", "keyID", "sealed", "knownSeq",
        ],
        "casePlacement": ["id", "caseID", "kind", "schoolID", "className", "trueFrom", "knownSeq"],
        "caseNotice": [
            "id", "caseID", "step", "issuer", "code", "year", "number", "writtenOn", "dueOn", "keyID", "sealed",
            "knownSeq",
        ],
        "noticeService": [
            "id", "caseID", "noticeID", "manner", "servedOn", "dueOn", "userID", "keyID", "sealed", "knownSeq",
        ],
    ]

    static func columns(of table: String) -> [String] {
        guard let columns = digestedColumns[table] else { preconditionFailure("\(table) is no table of facts") }
        return columns
    }
}
