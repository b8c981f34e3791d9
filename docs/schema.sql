-- The schema of the store after migration 13. Written by SchemaTests; don't edit.

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

CREATE INDEX appointmentByOrganization ON appointment(organizationID) WHERE replacedSeq IS NULL;

CREATE INDEX appointmentByUser ON appointment(userID) WHERE replacedSeq IS NULL;

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

CREATE INDEX assignmentStateByEntry ON assignmentState(knownSeq);

CREATE INDEX assignmentStateByOwner ON assignmentState(ownerID, state) WHERE replacedSeq IS NULL;

CREATE UNIQUE INDEX assignmentStateOnce ON assignmentState(assignmentID) WHERE replacedSeq IS NULL;

CREATE TABLE binding (
    account TEXT NOT NULL,
    userID INTEGER NOT NULL REFERENCES user(id),
    PRIMARY KEY (account, userID)
) STRICT, WITHOUT ROWID;

CREATE TABLE careMember (
    id INTEGER PRIMARY KEY,
    caseID INTEGER NOT NULL REFERENCES caseFile(id),
    role TEXT NOT NULL,
    userID INTEGER REFERENCES user(id),
    trueFrom TEXT NOT NULL,
    trueUntil TEXT CHECK (trueUntil > trueFrom),
    keyID INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
) STRICT;

CREATE INDEX careMemberByCase ON careMember(caseID);

CREATE INDEX careMemberByUser ON careMember(userID) WHERE replacedSeq IS NULL AND trueUntil IS NULL;

CREATE TABLE careTeam (
    id INTEGER PRIMARY KEY,
    caseID INTEGER NOT NULL REFERENCES caseFile(id),
    scheme TEXT NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
) STRICT;

CREATE UNIQUE INDEX careTeamOnce ON careTeam(caseID) WHERE replacedSeq IS NULL;

CREATE TABLE caseCause (
    id INTEGER PRIMARY KEY,
    caseID INTEGER NOT NULL REFERENCES caseFile(id),
    code TEXT NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
) STRICT;

CREATE UNIQUE INDEX caseCauseOnce ON caseCause(caseID, code) WHERE replacedSeq IS NULL;

CREATE TABLE caseContact (
    id INTEGER PRIMARY KEY,
    caseID INTEGER NOT NULL REFERENCES caseFile(id),
    kind TEXT NOT NULL CHECK (kind IN ('call', 'visit', 'meeting', 'recheck')),
    happenedOn TEXT NOT NULL,
    reached INTEGER NOT NULL CHECK (reached IN (0, 1)),
    nextOn TEXT,
    userID INTEGER REFERENCES user(id),
    keyID INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
) STRICT;

CREATE INDEX caseContactByCase ON caseContact(caseID, happenedOn);

CREATE TABLE caseFile (
    id INTEGER PRIMARY KEY,
    childID INTEGER NOT NULL REFERENCES child(id),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    origin TEXT NOT NULL CHECK (origin IN ('hand', 'run', 'attendance')),
    runID INTEGER REFERENCES matchRun(id) CHECK ((runID IS NOT NULL) = (origin = 'run')),
    absentSince TEXT CHECK ((absentSince IS NOT NULL) = (origin = 'attendance')),
    absentDays INTEGER CHECK ((absentDays IS NOT NULL) = (origin = 'attendance')),
    openedOn TEXT NOT NULL,
    keyID INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (year, number)
) STRICT;

CREATE INDEX caseFileByChild ON caseFile(childID);

CREATE TABLE caseMeasure (
    id INTEGER PRIMARY KEY,
    caseID INTEGER NOT NULL REFERENCES caseFile(id),
    planID INTEGER NOT NULL REFERENCES casePlan(id),
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    dueOn TEXT NOT NULL,
    keyID INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (planID, place)
) STRICT;

CREATE TABLE caseNotice (
    id INTEGER PRIMARY KEY,
    caseID INTEGER NOT NULL REFERENCES caseFile(id),
    step TEXT NOT NULL,
    issuer TEXT NOT NULL,
    code TEXT NOT NULL,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    writtenOn TEXT NOT NULL,
    dueOn TEXT NOT NULL CHECK (dueOn > writtenOn),
    keyID INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER CHECK (replacedSeq > knownSeq),
    UNIQUE (code, year, number)
) STRICT;

CREATE INDEX caseNoticeByCase ON caseNotice(caseID);

CREATE TABLE caseNow (
    caseID INTEGER PRIMARY KEY REFERENCES caseFile(id),
    childID INTEGER NOT NULL,
    ownerID INTEGER NOT NULL,
    countyID INTEGER,
    state TEXT NOT NULL,
    task TEXT,
    dueOn TEXT,
    relapses INTEGER NOT NULL,
    returnedOn TEXT,
    watchUntil TEXT,
    category TEXT
) STRICT;

CREATE INDEX caseNowByChild ON caseNow(childID);

CREATE INDEX caseNowByDue ON caseNow(dueOn) WHERE dueOn IS NOT NULL;

CREATE INDEX caseNowByOwner ON caseNow(ownerID);

CREATE TABLE casePlacement (
    id INTEGER PRIMARY KEY,
    caseID INTEGER NOT NULL REFERENCES caseFile(id),
    kind TEXT NOT NULL,
    schoolID INTEGER REFERENCES organization(id),
    className TEXT NOT NULL,
    trueFrom TEXT NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
) STRICT;

CREATE UNIQUE INDEX casePlacementOnce ON casePlacement(caseID) WHERE replacedSeq IS NULL;

CREATE TABLE casePlan (
    id INTEGER PRIMARY KEY,
    caseID INTEGER NOT NULL REFERENCES caseFile(id),
    version INTEGER NOT NULL CHECK (version > 0),
    madeOn TEXT NOT NULL,
    keyID INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (caseID, version)
) STRICT;

CREATE TABLE caseStep (
    id INTEGER PRIMARY KEY,
    caseID INTEGER NOT NULL REFERENCES caseFile(id),
    childID INTEGER NOT NULL REFERENCES child(id),
    kind TEXT NOT NULL CHECK
        (kind IN ('opened', 'withdrawn', 'returned', 'relapsed', 'closed', 'reopened', 'takenBack')),
    state TEXT NOT NULL CHECK (state IN ('visiting', 'watching', 'closed', 'withdrawn')),
    ownerID INTEGER NOT NULL REFERENCES organization(id),
    happenedOn TEXT NOT NULL,
    -- Where the child came back to, and on how many days it was there.
    schoolID INTEGER REFERENCES organization(id),
    presentDays INTEGER CHECK (presentDays > 0),
    watchUntil TEXT CHECK (watchUntil IS NOT NULL OR state <> 'watching'),
    category TEXT CHECK ((category IS NOT NULL) = (state = 'closed')),
    followUntil TEXT,
    userID INTEGER REFERENCES user(id),
    keyID INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
) STRICT;

CREATE UNIQUE INDEX caseOpenOnce ON caseStep(childID)
    WHERE replacedSeq IS NULL AND state IN ('visiting', 'watching');

CREATE INDEX caseStepByCase ON caseStep(caseID);

CREATE UNIQUE INDEX caseStepOnce ON caseStep(caseID) WHERE replacedSeq IS NULL;

CREATE TABLE child (
    id INTEGER PRIMARY KEY,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

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

CREATE TABLE enrolment (
    id INTEGER PRIMARY KEY,
    childID INTEGER NOT NULL REFERENCES child(id),
    kind TEXT NOT NULL,
    organizationID INTEGER REFERENCES organization(id),
    schoolName TEXT NOT NULL,
    stage TEXT,
    grade TEXT,
    className TEXT,
    boarding TEXT,
    state TEXT,
    trueFrom TEXT NOT NULL,
    trueUntil TEXT,
    seriesID INTEGER NOT NULL REFERENCES rosterSeries(id),
    line INTEGER NOT NULL,
    entryID INTEGER NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER
) STRICT;

CREATE INDEX enrolmentByChild ON enrolment(childID);

CREATE INDEX enrolmentByKnown ON enrolment(knownSeq);

CREATE INDEX enrolmentByOrganization ON enrolment(organizationID) WHERE replacedSeq IS NULL;

CREATE INDEX enrolmentByReplaced ON enrolment(replacedSeq) WHERE replacedSeq IS NOT NULL;

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

CREATE INDEX enrolmentDoubtByKnown ON enrolmentDoubt(knownSeq);

CREATE INDEX enrolmentDoubtByReplaced ON enrolmentDoubt(replacedSeq) WHERE replacedSeq IS NOT NULL;

CREATE INDEX enrolmentDoubtByRun ON enrolmentDoubt(runID, kind);

CREATE TABLE exportRequest (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    query TEXT NOT NULL,
    format TEXT NOT NULL CHECK (format IN ('xlsx', 'csv', 'json')),
    title TEXT NOT NULL,
    count INTEGER NOT NULL,
    reason TEXT NOT NULL,
    userID INTEGER NOT NULL REFERENCES user(id),
    organizationID INTEGER NOT NULL REFERENCES organization(id),
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE exportStep (
    id INTEGER PRIMARY KEY,
    requestID INTEGER NOT NULL REFERENCES exportRequest(id),
    kind TEXT NOT NULL CHECK (kind IN ('approved', 'refused', 'taken')),
    userID INTEGER NOT NULL REFERENCES user(id),
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (requestID, kind)
) STRICT;

CREATE UNIQUE INDEX exportDecided ON exportStep(requestID) WHERE kind <> 'taken';

CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    childID INTEGER NOT NULL REFERENCES child(id),
    kind TEXT NOT NULL,
    otherChildID INTEGER REFERENCES child(id),
    entryID INTEGER,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER
) STRICT;

CREATE INDEX findingByChild ON finding(childID);

CREATE INDEX findingByKnown ON finding(knownSeq);

CREATE INDEX findingByReplaced ON finding(replacedSeq) WHERE replacedSeq IS NOT NULL;

CREATE TABLE "job" (
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

CREATE UNIQUE INDEX jobOnce ON job(kind, objectID) WHERE state IN ('waiting', 'running');

CREATE INDEX jobOpen ON job(state) WHERE state IN ('waiting', 'running');

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

CREATE INDEX matchLinkByKnown ON matchLink(knownSeq);

CREATE INDEX matchLinkByReplaced ON matchLink(replacedSeq) WHERE replacedSeq IS NOT NULL;

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

CREATE INDEX matchPairByKind ON matchPair(runID, kind, rank);

CREATE INDEX matchPairByKnown ON matchPair(knownSeq);

CREATE INDEX matchPairByOther ON matchPair(runID, otherID);

CREATE INDEX matchPairByReplaced ON matchPair(replacedSeq) WHERE replacedSeq IS NOT NULL;

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

CREATE TABLE matchRunProof (
    id INTEGER PRIMARY KEY,
    runID INTEGER NOT NULL UNIQUE REFERENCES matchRun(id),
    text TEXT NOT NULL CHECK (json_valid(text)),
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE matchRunStep (
    id INTEGER PRIMARY KEY,
    runID INTEGER NOT NULL REFERENCES matchRun(id),
    kind TEXT NOT NULL CHECK (kind IN ('published', 'abandoned')),
    userID INTEGER NOT NULL REFERENCES user(id),
    reason TEXT NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (runID)
) STRICT;

CREATE TABLE measureResult (
    id INTEGER PRIMARY KEY,
    caseID INTEGER NOT NULL REFERENCES caseFile(id),
    measureID INTEGER NOT NULL REFERENCES caseMeasure(id),
    result TEXT NOT NULL CHECK (result IN ('done', 'dropped')),
    happenedOn TEXT NOT NULL,
    keyID INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
) STRICT;

CREATE UNIQUE INDEX measureResultOnce ON measureResult(measureID) WHERE replacedSeq IS NULL;

CREATE TABLE membership (
    id INTEGER PRIMARY KEY,
    childID INTEGER NOT NULL REFERENCES child(id),
    scheme TEXT NOT NULL,
    code TEXT NOT NULL,
    trueFrom TEXT NOT NULL,
    trueUntil TEXT,
    seriesID INTEGER NOT NULL REFERENCES rosterSeries(id),
    line INTEGER NOT NULL,
    entryID INTEGER NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER
) STRICT;

CREATE INDEX membershipByChild ON membership(childID);

CREATE INDEX membershipByKnown ON membership(knownSeq);

CREATE INDEX membershipByReplaced ON membership(replacedSeq) WHERE replacedSeq IS NOT NULL;

CREATE TABLE noticeService (
    id INTEGER PRIMARY KEY,
    caseID INTEGER NOT NULL REFERENCES caseFile(id),
    noticeID INTEGER NOT NULL REFERENCES caseNotice(id),
    manner TEXT NOT NULL,
    servedOn TEXT NOT NULL,
    -- As many days after the service as the notice gives; the next step waits until they are over.
    dueOn TEXT NOT NULL CHECK (dueOn > servedOn),
    userID INTEGER REFERENCES user(id),
    keyID INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
) STRICT;

CREATE UNIQUE INDEX noticeServiceOnce ON noticeService(noticeID) WHERE replacedSeq IS NULL;

CREATE TABLE organization (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX organizationTeam ON organization(id) WHERE kind IN ('leadingGroup', 'supervisionTeam');

CREATE TABLE organizationClosure (
    ancestorID INTEGER NOT NULL REFERENCES organization(id),
    descendantID INTEGER NOT NULL REFERENCES organization(id),
    depth INTEGER NOT NULL,
    PRIMARY KEY (descendantID, ancestorID)
) STRICT, WITHOUT ROWID;

CREATE INDEX organizationClosureDown ON organizationClosure(ancestorID, descendantID);

CREATE TABLE organizationFact (
    id INTEGER PRIMARY KEY,
    organizationID INTEGER NOT NULL REFERENCES organization(id),
    name TEXT NOT NULL CHECK (name <> ''),
    code TEXT,
    regionCode TEXT,
    parentID INTEGER REFERENCES organization(id),
    trueFrom TEXT NOT NULL,
    trueUntil TEXT CHECK (trueUntil > trueFrom),
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
) STRICT;

CREATE INDEX organizationFactByCode ON organizationFact(code);

CREATE INDEX organizationFactByName ON organizationFact(name);

CREATE INDEX organizationFactByOrganization ON organizationFact(organizationID, trueFrom)
    WHERE replacedSeq IS NULL;

CREATE INDEX organizationFactByParent ON organizationFact(parentID);

CREATE UNIQUE INDEX organizationFactOpen ON organizationFact(organizationID)
    WHERE replacedSeq IS NULL AND trueUntil IS NULL;

CREATE TABLE organizationList (
    id INTEGER PRIMARY KEY,
    organizationID INTEGER NOT NULL REFERENCES organization(id),
    fileName TEXT NOT NULL,
    fileDigest BLOB NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE organizationSuccession (
    id INTEGER PRIMARY KEY,
    fromID INTEGER NOT NULL REFERENCES organization(id),
    toID INTEGER REFERENCES organization(id),
    change TEXT NOT NULL CHECK (change IN ('merged', 'split', 'closed', 'recoded')),
    happenedOn TEXT NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
) STRICT;

CREATE INDEX organizationSuccessionByFrom ON organizationSuccession(fromID) WHERE replacedSeq IS NULL;

CREATE INDEX organizationSuccessionByTo ON organizationSuccession(toID) WHERE replacedSeq IS NULL;

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

CREATE INDEX outcomeByKnown ON outcome(knownSeq);

CREATE INDEX outcomeByReplaced ON outcome(replacedSeq) WHERE replacedSeq IS NOT NULL;

CREATE INDEX outcomeByState ON outcome(runID, state) WHERE replacedSeq IS NULL;

CREATE TABLE pending (
    seq INTEGER PRIMARY KEY REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    publishedSeq INTEGER REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    abandonedSeq INTEGER REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    CHECK (publishedSeq IS NULL OR abandonedSeq IS NULL)
) STRICT;

CREATE INDEX pendingOpen ON pending(seq) WHERE publishedSeq IS NULL AND abandonedSeq IS NULL;

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

CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    organizationID INTEGER NOT NULL REFERENCES organization(id),
    title TEXT NOT NULL,
    holder TEXT,
    trueFrom TEXT NOT NULL,
    trueUntil TEXT CHECK (trueUntil > trueFrom),
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
) STRICT;

CREATE INDEX postByOrganization ON post(organizationID) WHERE replacedSeq IS NULL;

CREATE TABLE quarantine (
    id INTEGER PRIMARY KEY,
    rosterID INTEGER NOT NULL REFERENCES roster(id),
    rowNumber INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('fix', 'unusable')),
    line INTEGER,
    ownerID INTEGER REFERENCES user(id),
    keyID INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    UNIQUE (rosterID, rowNumber)
) STRICT;

CREATE TABLE quarantineProblem (
    rosterID INTEGER NOT NULL REFERENCES roster(id),
    problem TEXT NOT NULL,
    rowNumber INTEGER NOT NULL,
    PRIMARY KEY (rosterID, problem, rowNumber)
) STRICT, WITHOUT ROWID;

CREATE TABLE quarantineStep (
    id INTEGER PRIMARY KEY,
    rosterID INTEGER NOT NULL REFERENCES roster(id),
    rowNumber INTEGER NOT NULL,
    examinedSeq INTEGER NOT NULL REFERENCES journal(seq),
    kind TEXT NOT NULL CHECK (kind IN ('corrected', 'assigned', 'givenUp')),
    verdict TEXT NOT NULL CHECK (verdict IN ('fix', 'unusable')),
    -- What the file said, as a fingerprint: after a new examination of the same file the correction holds on.
    original INTEGER NOT NULL,
    ownerID INTEGER REFERENCES user(id),
    -- The version with which the corrected row goes in.
    versionID INTEGER REFERENCES roster(id),
    reason TEXT NOT NULL,
    keyID INTEGER,
    sealed BLOB,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((kind = 'assigned') = (ownerID IS NOT NULL)),
    CHECK ((kind = 'corrected') = (versionID IS NOT NULL AND keyID IS NOT NULL AND sealed IS NOT NULL))
) STRICT;

CREATE INDEX quarantineStepByOwner ON quarantineStep(ownerID) WHERE kind = 'assigned';

CREATE INDEX quarantineStepByRow ON quarantineStep(rosterID, rowNumber);

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

CREATE UNIQUE INDEX readingByOthers ON reading(pairID, userID) WHERE replacedSeq IS NULL;

CREATE UNIQUE INDEX readingOnce ON reading(pairID, ordinal) WHERE replacedSeq IS NULL;

CREATE TABLE recordKey (
    id INTEGER PRIMARY KEY,
    wrapped BLOB NOT NULL,
    master INTEGER NOT NULL
) STRICT;

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

CREATE INDEX registerOverlapByKnown ON registerOverlap(knownSeq);

CREATE INDEX registerOverlapByReplaced ON registerOverlap(replacedSeq) WHERE replacedSeq IS NOT NULL;

CREATE INDEX registerOverlapByRun ON registerOverlap(runID);

CREATE TABLE residence (
    id INTEGER PRIMARY KEY,
    childID INTEGER NOT NULL REFERENCES child(id),
    household INTEGER NOT NULL,
    trueFrom TEXT NOT NULL,
    trueUntil TEXT,
    seriesID INTEGER NOT NULL REFERENCES rosterSeries(id),
    line INTEGER NOT NULL,
    entryID INTEGER NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER
) STRICT;

CREATE INDEX residenceByChild ON residence(childID);

CREATE INDEX residenceByHousehold ON residence(household);

CREATE INDEX residenceByKnown ON residence(knownSeq);

CREATE INDEX residenceByReplaced ON residence(replacedSeq) WHERE replacedSeq IS NOT NULL;

CREATE TABLE roster (
    id INTEGER PRIMARY KEY,
    seriesID INTEGER NOT NULL REFERENCES rosterSeries(id),
    asOf TEXT NOT NULL,
    supplier TEXT NOT NULL,
    fileName TEXT NOT NULL,
    fileDigest BLOB NOT NULL,
    byteCount INTEGER NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX rosterBySeries ON roster(seriesID, knownSeq);

CREATE TABLE rosterEntry (
    id INTEGER PRIMARY KEY,
    seriesID INTEGER NOT NULL REFERENCES rosterSeries(id),
    rosterID INTEGER NOT NULL REFERENCES roster(id),
    rowNumber INTEGER NOT NULL,
    line INTEGER NOT NULL,
    content INTEGER NOT NULL,
    keyID INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER
) STRICT;

CREATE INDEX rosterEntryByKnown ON rosterEntry(knownSeq);

CREATE INDEX rosterEntryByLine ON rosterEntry(seriesID, line);

CREATE INDEX rosterEntryByReplaced ON rosterEntry(replacedSeq) WHERE replacedSeq IS NOT NULL;

CREATE TABLE rosterLine (
    seriesID INTEGER NOT NULL REFERENCES rosterSeries(id),
    mark INTEGER NOT NULL,
    line INTEGER NOT NULL,
    PRIMARY KEY (seriesID, mark)
) STRICT, WITHOUT ROWID;

CREATE TABLE rosterMapping (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    headerDigest TEXT NOT NULL,
    version INTEGER NOT NULL,
    columns TEXT NOT NULL CHECK (json_valid(columns)),
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (source, headerDigest, version)
) STRICT;

CREATE TABLE rosterProgress (
    rosterID INTEGER PRIMARY KEY REFERENCES roster(id),
    state TEXT NOT NULL CHECK (state IN
        ('uploaded', 'mapped', 'checking', 'checked', 'importing', 'imported', 'undone', 'returned')),
    mapping TEXT CHECK (mapping IS NULL OR json_valid(mapping)),
    beganSeq INTEGER REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    publishedSeq INTEGER REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    undoingSeq INTEGER REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    undoneSeq INTEGER REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    baseID INTEGER REFERENCES roster(id),
    version INTEGER,
    seen INTEGER NOT NULL DEFAULT 0,
    usable INTEGER NOT NULL DEFAULT 0,
    waiting INTEGER NOT NULL DEFAULT 0,
    unusable INTEGER NOT NULL DEFAULT 0,
    added INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    removed INTEGER NOT NULL DEFAULT 0,
    unplaced INTEGER NOT NULL DEFAULT 0,
    projectedTo INTEGER NOT NULL DEFAULT 0,
    reportKeyID INTEGER REFERENCES recordKey(id),
    report BLOB
) STRICT;

CREATE UNIQUE INDEX rosterVersion ON rosterProgress(rosterID, version) WHERE version IS NOT NULL;

CREATE TABLE rosterRemoval (
    rosterID INTEGER NOT NULL REFERENCES roster(id),
    entryID INTEGER NOT NULL REFERENCES rosterEntry(id),
    PRIMARY KEY (rosterID, entryID)
) STRICT, WITHOUT ROWID;

CREATE TABLE rosterSeries (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    ownerID INTEGER NOT NULL REFERENCES organization(id),
    coverageID INTEGER NOT NULL REFERENCES organization(id),
    supplier TEXT NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (source, coverageID, supplier)
) STRICT;

CREATE TABLE rosterSupplement (
    id INTEGER PRIMARY KEY,
    rosterID INTEGER NOT NULL UNIQUE REFERENCES roster(id),
    ofID INTEGER NOT NULL REFERENCES roster(id),
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX rosterSupplementOf ON rosterSupplement(ofID);

CREATE TABLE ruling (
    id INTEGER PRIMARY KEY,
    childID INTEGER NOT NULL REFERENCES child(id),
    otherID INTEGER NOT NULL REFERENCES child(id) CHECK (otherID <> childID),
    verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
    trueUntil TEXT,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
) STRICT;

CREATE INDEX rulingByChild ON ruling(childID) WHERE replacedSeq IS NULL;

CREATE INDEX rulingByOther ON ruling(otherID) WHERE replacedSeq IS NULL;

CREATE UNIQUE INDEX rulingOnce ON ruling(min(childID, otherID), max(childID, otherID)) WHERE replacedSeq IS NULL;

CREATE TABLE seek (
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 5),
    term INTEGER NOT NULL,
    childID INTEGER NOT NULL, fromSeq INTEGER, goneSeq INTEGER,
    PRIMARY KEY (kind, term, childID)
) STRICT, WITHOUT ROWID;

CREATE INDEX seekGone ON seek(goneSeq) WHERE goneSeq IS NOT NULL;

CREATE TABLE seekName (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE seekPart (
    kind TEXT NOT NULL CHECK (kind IN ('bigram', 'initials')),
    term TEXT NOT NULL,
    nameID INTEGER NOT NULL REFERENCES seekName(id),
    PRIMARY KEY (kind, term, nameID)
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

CREATE TABLE standing (
    id INTEGER PRIMARY KEY,
    childID INTEGER NOT NULL REFERENCES child(id),
    organizationID INTEGER NOT NULL REFERENCES organization(id),
    basis TEXT NOT NULL CHECK (basis IN ('hukou', 'enrolled', 'taught', 'listed', 'assigned', 'sampled', 'paying')),
    trueFrom TEXT NOT NULL,
    trueUntil TEXT,
    seriesID INTEGER NOT NULL REFERENCES rosterSeries(id),
    line INTEGER NOT NULL,
    entryID INTEGER NOT NULL,
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER
) STRICT;

CREATE INDEX standingByChild ON standing(childID, organizationID);

CREATE INDEX standingByKnown ON standing(knownSeq);

CREATE INDEX standingByOrganization ON standing(organizationID, childID);

CREATE INDEX standingByReplaced ON standing(replacedSeq) WHERE replacedSeq IS NOT NULL;

CREATE TABLE standsFor (
    id INTEGER PRIMARY KEY,
    seriesID INTEGER NOT NULL REFERENCES rosterSeries(id),
    line INTEGER NOT NULL,
    childID INTEGER NOT NULL REFERENCES child(id),
    basis TEXT NOT NULL CHECK (basis IN ('new', 'number', 'studentNumber', 'ruling')),
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
    replacedSeq INTEGER
) STRICT;

CREATE INDEX standsForByChild ON standsFor(childID);

CREATE INDEX standsForByKnown ON standsFor(knownSeq);

CREATE INDEX standsForByLine ON standsFor(seriesID, line);

CREATE INDEX standsForByReplaced ON standsFor(replacedSeq) WHERE replacedSeq IS NOT NULL;

CREATE TABLE store (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    node INTEGER NOT NULL CHECK (node BETWEEN 0 AND 65535),
    nextID INTEGER NOT NULL DEFAULT 1,
    nextLine INTEGER NOT NULL DEFAULT 1
) STRICT;

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

CREATE TABLE user (
    id INTEGER PRIMARY KEY,
    logIn TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (logIn <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

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

CREATE INDEX verificationByAssignment ON verification(assignmentID);

CREATE UNIQUE INDEX verificationOnce ON verification(childID, organizationID) WHERE replacedSeq IS NULL;

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

CREATE TRIGGER appointmentIsKept BEFORE UPDATE ON appointment
WHEN OLD.replacedSeq IS NOT NULL OR NEW.replacedSeq IS NULL OR NEW.knownSeq <> OLD.knownSeq
    OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER appointmentStands BEFORE UPDATE OF
    userID, role, organizationID, trueFrom, trueUntil, knownSeq ON appointment
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER appointmentStays BEFORE DELETE ON appointment
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER assignmentIsKept BEFORE UPDATE ON assignment
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER assignmentStays BEFORE DELETE ON assignment
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER assignmentStateIsKept BEFORE UPDATE ON assignmentState
WHEN OLD.replacedSeq IS NOT NULL OR NEW.replacedSeq IS NULL OR NEW.knownSeq <> OLD.knownSeq
    OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER assignmentStateStands BEFORE UPDATE OF assignmentID, state, ownerID, alsoID, dueOn, reason, knownSeq ON assignmentState
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER assignmentStateStays BEFORE DELETE ON assignmentState
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER careMemberIsKept BEFORE UPDATE ON careMember
WHEN OLD.replacedSeq IS NOT NULL OR NEW.replacedSeq IS NULL OR NEW.knownSeq <> OLD.knownSeq
    OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER careMemberStands BEFORE UPDATE OF caseID, role, userID, trueFrom, trueUntil, keyID, sealed, knownSeq ON careMember
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER careMemberStays BEFORE DELETE ON careMember
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER careTeamIsKept BEFORE UPDATE ON careTeam
WHEN OLD.replacedSeq IS NOT NULL OR NEW.replacedSeq IS NULL OR NEW.knownSeq <> OLD.knownSeq
    OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER careTeamStands BEFORE UPDATE OF caseID, scheme, knownSeq ON careTeam
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER careTeamStays BEFORE DELETE ON careTeam
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER caseCauseIsKept BEFORE UPDATE ON caseCause
WHEN OLD.replacedSeq IS NOT NULL OR NEW.replacedSeq IS NULL OR NEW.knownSeq <> OLD.knownSeq
    OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER caseCauseStands BEFORE UPDATE OF caseID, code, knownSeq ON caseCause
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER caseCauseStays BEFORE DELETE ON caseCause
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER caseContactIsKept BEFORE UPDATE ON caseContact
WHEN OLD.replacedSeq IS NOT NULL OR NEW.replacedSeq IS NULL OR NEW.knownSeq <> OLD.knownSeq
    OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER caseContactStands BEFORE UPDATE OF caseID, kind, happenedOn, reached, nextOn, userID, keyID, sealed, knownSeq ON caseContact
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER caseContactStays BEFORE DELETE ON caseContact
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER caseFileIsKept BEFORE UPDATE ON caseFile
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER caseFileStays BEFORE DELETE ON caseFile
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER caseMeasureIsKept BEFORE UPDATE ON caseMeasure
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER caseMeasureStays BEFORE DELETE ON caseMeasure
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER caseNoticeIsKept BEFORE UPDATE ON caseNotice
WHEN OLD.replacedSeq IS NOT NULL OR NEW.replacedSeq IS NULL OR NEW.knownSeq <> OLD.knownSeq
    OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER caseNoticeStands BEFORE UPDATE OF caseID, step, issuer, code, year, number, writtenOn, dueOn, keyID, sealed, knownSeq ON caseNotice
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER caseNoticeStays BEFORE DELETE ON caseNotice
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER casePlacementIsKept BEFORE UPDATE ON casePlacement
WHEN OLD.replacedSeq IS NOT NULL OR NEW.replacedSeq IS NULL OR NEW.knownSeq <> OLD.knownSeq
    OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER casePlacementStands BEFORE UPDATE OF caseID, kind, schoolID, className, trueFrom, knownSeq ON casePlacement
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER casePlacementStays BEFORE DELETE ON casePlacement
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER casePlanIsKept BEFORE UPDATE ON casePlan
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER casePlanStays BEFORE DELETE ON casePlan
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER caseStepIsKept BEFORE UPDATE ON caseStep
WHEN OLD.replacedSeq IS NOT NULL OR NEW.replacedSeq IS NULL OR NEW.knownSeq <> OLD.knownSeq
    OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER caseStepStands BEFORE UPDATE OF caseID, childID, kind, state, ownerID, happenedOn, schoolID, presentDays, watchUntil, category, followUntil, userID, keyID, sealed, knownSeq ON caseStep
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER caseStepStays BEFORE DELETE ON caseStep
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER childIsKept BEFORE UPDATE ON child
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER childStays BEFORE DELETE ON child
WHEN OLD.knownSeq NOT IN (SELECT seq FROM unpublished)
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER contactTryIsKept BEFORE UPDATE ON contactTry
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER contactTryStays BEFORE DELETE ON contactTry
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER enrolmentIsKept BEFORE UPDATE ON enrolment
WHEN NEW.id <> OLD.id OR NEW.knownSeq <> OLD.knownSeq
    OR (OLD.replacedSeq IS NOT NULL AND OLD.replacedSeq NOT IN (SELECT seq FROM unpublished))
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER enrolmentStands BEFORE UPDATE OF
    childID, kind, organizationID, schoolName, stage, grade, className, boarding, state, trueFrom, trueUntil, seriesID, line, entryID, knownSeq ON enrolment
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER enrolmentStays BEFORE DELETE ON enrolment
WHEN OLD.knownSeq NOT IN (SELECT seq FROM unpublished)
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER enrolmentDoubtIsKept BEFORE UPDATE ON enrolmentDoubt
WHEN NEW.id <> OLD.id OR NEW.knownSeq <> OLD.knownSeq
    OR (OLD.replacedSeq IS NOT NULL AND OLD.replacedSeq NOT IN (SELECT seq FROM unpublished))
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER enrolmentDoubtStands BEFORE UPDATE OF runID, childID, kind, schoolID, otherSchoolID, knownSeq ON enrolmentDoubt
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER enrolmentDoubtStays BEFORE DELETE ON enrolmentDoubt
WHEN OLD.knownSeq NOT IN (SELECT seq FROM unpublished)
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER exportRequestIsKept BEFORE UPDATE ON exportRequest
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER exportRequestStays BEFORE DELETE ON exportRequest
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER exportStepIsKept BEFORE UPDATE ON exportStep
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER exportStepStays BEFORE DELETE ON exportStep
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER findingIsKept BEFORE UPDATE ON finding
WHEN NEW.id <> OLD.id OR NEW.knownSeq <> OLD.knownSeq
    OR (OLD.replacedSeq IS NOT NULL AND OLD.replacedSeq NOT IN (SELECT seq FROM unpublished))
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER findingStands BEFORE UPDATE OF
    childID, kind, otherChildID, entryID, knownSeq ON finding
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER findingStays BEFORE DELETE ON finding
WHEN OLD.knownSeq NOT IN (SELECT seq FROM unpublished)
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER journalIsKept BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER journalStays BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE VIEW latestRoster AS
    SELECT roster.seriesID, max(roster.asOf) AS asOf FROM roster
    JOIN rosterProgress ON rosterProgress.rosterID = roster.id WHERE state = 'imported' GROUP BY roster.seriesID;

CREATE TRIGGER matchLinkIsKept BEFORE UPDATE ON matchLink
WHEN NEW.id <> OLD.id OR NEW.knownSeq <> OLD.knownSeq
    OR (OLD.replacedSeq IS NOT NULL AND OLD.replacedSeq NOT IN (SELECT seq FROM unpublished))
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER matchLinkStands BEFORE UPDATE OF runID, childID, otherID, layer, class, permille, knownSeq ON matchLink
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER matchLinkStays BEFORE DELETE ON matchLink
WHEN OLD.knownSeq NOT IN (SELECT seq FROM unpublished)
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER matchPairIsKept BEFORE UPDATE ON matchPair
WHEN NEW.id <> OLD.id OR NEW.knownSeq <> OLD.knownSeq
    OR (OLD.replacedSeq IS NOT NULL AND OLD.replacedSeq NOT IN (SELECT seq FROM unpublished))
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER matchPairStands BEFORE UPDATE OF runID, childID, otherID, kind, rank, permille, rule, evidence, pattern, second, knownSeq ON matchPair
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER matchPairStays BEFORE DELETE ON matchPair
WHEN OLD.knownSeq NOT IN (SELECT seq FROM unpublished)
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER matchRunIsKept BEFORE UPDATE ON matchRun
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER matchRunStays BEFORE DELETE ON matchRun
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER matchRunInputIsKept BEFORE UPDATE ON matchRunInput
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER matchRunInputStays BEFORE DELETE ON matchRunInput
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER matchRunProofIsKept BEFORE UPDATE ON matchRunProof
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER matchRunProofStays BEFORE DELETE ON matchRunProof
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER matchRunStepIsKept BEFORE UPDATE ON matchRunStep
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER matchRunStepStays BEFORE DELETE ON matchRunStep
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER measureResultIsKept BEFORE UPDATE ON measureResult
WHEN OLD.replacedSeq IS NOT NULL OR NEW.replacedSeq IS NULL OR NEW.knownSeq <> OLD.knownSeq
    OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER measureResultStands BEFORE UPDATE OF caseID, measureID, result, happenedOn, keyID, sealed, knownSeq ON measureResult
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER measureResultStays BEFORE DELETE ON measureResult
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER membershipIsKept BEFORE UPDATE ON membership
WHEN NEW.id <> OLD.id OR NEW.knownSeq <> OLD.knownSeq
    OR (OLD.replacedSeq IS NOT NULL AND OLD.replacedSeq NOT IN (SELECT seq FROM unpublished))
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER membershipStands BEFORE UPDATE OF
    childID, scheme, code, trueFrom, trueUntil, seriesID, line, entryID, knownSeq ON membership
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER membershipStays BEFORE DELETE ON membership
WHEN OLD.knownSeq NOT IN (SELECT seq FROM unpublished)
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER noticeServiceIsKept BEFORE UPDATE ON noticeService
WHEN OLD.replacedSeq IS NOT NULL OR NEW.replacedSeq IS NULL OR NEW.knownSeq <> OLD.knownSeq
    OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER noticeServiceStands BEFORE UPDATE OF caseID, noticeID, manner, servedOn, dueOn, userID, keyID, sealed, knownSeq ON noticeService
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER noticeServiceStays BEFORE DELETE ON noticeService
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER organizationIsKept BEFORE UPDATE ON organization
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER organizationStays BEFORE DELETE ON organization
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE VIEW organizationEver AS
    SELECT organization.id, organization.kind, fact.name, fact.code, fact.regionCode, fact.parentID,
        fact.trueFrom, fact.trueUntil
    FROM organization JOIN organizationFact AS fact ON fact.id = (
        SELECT last.id FROM organizationFact AS last
        WHERE last.organizationID = organization.id AND last.replacedSeq IS NULL
        ORDER BY last.trueFrom DESC LIMIT 1);

CREATE TRIGGER organizationFactIsKept BEFORE UPDATE ON organizationFact
WHEN OLD.replacedSeq IS NOT NULL OR NEW.replacedSeq IS NULL OR NEW.knownSeq <> OLD.knownSeq
    OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER organizationFactStands BEFORE UPDATE OF
    organizationID, name, code, regionCode, parentID, trueFrom, trueUntil, knownSeq ON organizationFact
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER organizationFactStays BEFORE DELETE ON organizationFact
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER organizationListIsKept BEFORE UPDATE ON organizationList
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER organizationListStays BEFORE DELETE ON organizationList
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE VIEW organizationNow AS
    SELECT organization.id, organization.kind, fact.name, fact.code, fact.regionCode, fact.parentID,
        fact.trueFrom, fact.trueUntil
    FROM organization JOIN organizationFact AS fact ON fact.organizationID = organization.id
    WHERE fact.replacedSeq IS NULL AND fact.trueUntil IS NULL;

CREATE TRIGGER organizationSuccessionIsKept BEFORE UPDATE ON organizationSuccession
WHEN OLD.replacedSeq IS NOT NULL OR NEW.replacedSeq IS NULL OR NEW.knownSeq <> OLD.knownSeq
    OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER organizationSuccessionStands BEFORE UPDATE OF
    fromID, toID, change, happenedOn, knownSeq ON organizationSuccession
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER organizationSuccessionStays BEFORE DELETE ON organizationSuccession
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER outcomeIsKept BEFORE UPDATE ON outcome
WHEN NEW.id <> OLD.id OR NEW.knownSeq <> OLD.knownSeq
    OR (OLD.replacedSeq IS NOT NULL AND OLD.replacedSeq NOT IN (SELECT seq FROM unpublished))
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER outcomeStands BEFORE UPDATE OF runID, childID, countyID, township, schoolID, stage, groups, state, category, reason, layer, knownSeq ON outcome
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER outcomeStays BEFORE DELETE ON outcome
WHEN OLD.knownSeq NOT IN (SELECT seq FROM unpublished)
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER placeLossIsKept BEFORE UPDATE ON placeLoss
WHEN OLD.replacedSeq IS NOT NULL OR NEW.replacedSeq IS NULL OR NEW.knownSeq <> OLD.knownSeq
    OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER placeLossStands BEFORE UPDATE OF runID, childID, rosterID, category, reason, knownSeq ON placeLoss
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER placeLossStays BEFORE DELETE ON placeLoss
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER postIsKept BEFORE UPDATE ON post
WHEN OLD.replacedSeq IS NOT NULL OR NEW.replacedSeq IS NULL OR NEW.knownSeq <> OLD.knownSeq
    OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER postStands BEFORE UPDATE OF
    organizationID, title, holder, trueFrom, trueUntil, knownSeq ON post
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER postStays BEFORE DELETE ON post
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER quarantineStepIsKept BEFORE UPDATE ON quarantineStep
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER quarantineStepStays BEFORE DELETE ON quarantineStep
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER readingIsKept BEFORE UPDATE ON reading
WHEN OLD.replacedSeq IS NOT NULL OR NEW.replacedSeq IS NULL OR NEW.knownSeq <> OLD.knownSeq
    OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER readingStands BEFORE UPDATE OF pairID, ordinal, verdict, userID, note, ruleID, knownSeq ON reading
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER readingStays BEFORE DELETE ON reading
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER registerOverlapIsKept BEFORE UPDATE ON registerOverlap
WHEN NEW.id <> OLD.id OR NEW.knownSeq <> OLD.knownSeq
    OR (OLD.replacedSeq IS NOT NULL AND OLD.replacedSeq NOT IN (SELECT seq FROM unpublished))
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER registerOverlapStands BEFORE UPDATE OF runID, stratum, listed, enrolled, both, knownSeq ON registerOverlap
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER registerOverlapStays BEFORE DELETE ON registerOverlap
WHEN OLD.knownSeq NOT IN (SELECT seq FROM unpublished)
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER residenceIsKept BEFORE UPDATE ON residence
WHEN NEW.id <> OLD.id OR NEW.knownSeq <> OLD.knownSeq
    OR (OLD.replacedSeq IS NOT NULL AND OLD.replacedSeq NOT IN (SELECT seq FROM unpublished))
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER residenceStands BEFORE UPDATE OF
    childID, household, trueFrom, trueUntil, seriesID, line, entryID, knownSeq ON residence
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER residenceStays BEFORE DELETE ON residence
WHEN OLD.knownSeq NOT IN (SELECT seq FROM unpublished)
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER rosterIsKept BEFORE UPDATE ON roster
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER rosterStays BEFORE DELETE ON roster
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER rosterEntryIsKept BEFORE UPDATE ON rosterEntry
WHEN NEW.id <> OLD.id OR NEW.knownSeq <> OLD.knownSeq
    OR (OLD.replacedSeq IS NOT NULL AND OLD.replacedSeq NOT IN (SELECT seq FROM unpublished))
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER rosterEntryStands BEFORE UPDATE OF
    seriesID, rosterID, rowNumber, line, content, keyID, sealed, knownSeq ON rosterEntry
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER rosterEntryStays BEFORE DELETE ON rosterEntry
WHEN OLD.knownSeq NOT IN (SELECT seq FROM unpublished)
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER rosterMappingIsKept BEFORE UPDATE ON rosterMapping
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER rosterMappingStays BEFORE DELETE ON rosterMapping
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER rosterSeriesIsKept BEFORE UPDATE ON rosterSeries
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER rosterSeriesStays BEFORE DELETE ON rosterSeries
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER rosterSupplementIsKept BEFORE UPDATE ON rosterSupplement
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER rosterSupplementStays BEFORE DELETE ON rosterSupplement
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER rulingIsKept BEFORE UPDATE ON ruling
WHEN OLD.replacedSeq IS NOT NULL OR NEW.replacedSeq IS NULL OR NEW.knownSeq <> OLD.knownSeq
    OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER rulingStands BEFORE UPDATE OF childID, otherID, verdict, trueUntil, knownSeq ON ruling
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER rulingStays BEFORE DELETE ON ruling
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE VIEW settledRow AS
    SELECT step.rosterID, step.rowNumber, step.verdict, step.kind, step.versionID
    FROM quarantineStep AS step
    JOIN rosterProgress AS own ON own.rosterID = step.rosterID AND own.beganSeq = step.examinedSeq
    LEFT JOIN rosterProgress AS version ON version.rosterID = step.versionID
    WHERE step.id = (SELECT max(later.id) FROM quarantineStep AS later WHERE later.rosterID = step.rosterID
            AND later.rowNumber = step.rowNumber AND later.examinedSeq = step.examinedSeq
            AND later.kind <> 'assigned')
        AND (step.kind = 'givenUp' OR version.state IN ('checked', 'importing', 'imported'));

CREATE TRIGGER standingIsKept BEFORE UPDATE ON standing
WHEN NEW.id <> OLD.id OR NEW.knownSeq <> OLD.knownSeq
    OR (OLD.replacedSeq IS NOT NULL AND OLD.replacedSeq NOT IN (SELECT seq FROM unpublished))
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER standingStands BEFORE UPDATE OF
    childID, organizationID, basis, trueFrom, trueUntil, seriesID, line, entryID, knownSeq ON standing
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER standingStays BEFORE DELETE ON standing
WHEN OLD.knownSeq NOT IN (SELECT seq FROM unpublished)
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE VIEW standingWork AS SELECT seq FROM pending WHERE publishedSeq IS NOT NULL
    AND seq NOT IN (SELECT beganSeq FROM rosterProgress WHERE state = 'undone' AND beganSeq IS NOT NULL);

CREATE TRIGGER standsForIsKept BEFORE UPDATE ON standsFor
WHEN NEW.id <> OLD.id OR NEW.knownSeq <> OLD.knownSeq
    OR (OLD.replacedSeq IS NOT NULL AND OLD.replacedSeq NOT IN (SELECT seq FROM unpublished))
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER standsForStands BEFORE UPDATE OF
    seriesID, line, childID, basis, knownSeq ON standsFor
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER standsForStays BEFORE DELETE ON standsFor
WHEN OLD.knownSeq NOT IN (SELECT seq FROM unpublished)
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE VIEW unpublished AS SELECT seq FROM pending WHERE publishedSeq IS NULL AND abandonedSeq IS NULL;

CREATE TRIGGER userIsKept BEFORE UPDATE ON user
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER userStays BEFORE DELETE ON user
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER verificationIsKept BEFORE UPDATE ON verification
WHEN OLD.replacedSeq IS NOT NULL OR NEW.replacedSeq IS NULL OR NEW.knownSeq <> OLD.knownSeq
    OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER verificationStands BEFORE UPDATE OF assignmentID, answerID, childID, organizationID, category, reason, decidedOn, trueUntil, schoolID, settles, reasonAfter, knownSeq ON verification
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER verificationStays BEFORE DELETE ON verification
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER verificationAnswerIsKept BEFORE UPDATE ON verificationAnswer
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER verificationAnswerStays BEFORE DELETE ON verificationAnswer
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER verificationPaperIsKept BEFORE UPDATE ON verificationPaper
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER verificationPaperStays BEFORE DELETE ON verificationPaper
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
