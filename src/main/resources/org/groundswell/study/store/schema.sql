-- What a study keeps while it runs, and after. Read it with any SQLite, best through the views at the end.
-- A change of a table or view is a new number here and in Store.SCHEMA.
PRAGMA user_version = 1;

-- What the study is of: its design, what computed it, how far it is to go.
CREATE TABLE study (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- The scenario as it is (place 0, baseline) and its variants in the order asked for.
CREATE TABLE variant (
  place INTEGER PRIMARY KEY,
  name  TEXT NOT NULL UNIQUE
);

-- What stands in which place of the lists that a run has: outcomes, assumptions that were drawn, events.
CREATE TABLE name (
  list  TEXT NOT NULL CHECK (list IN ('outcomes', 'drawn', 'events')),
  place INTEGER NOT NULL,
  name  TEXT NOT NULL,
  kind  TEXT NOT NULL,   -- of outcomes: event, date, share, count, stance, spread or label
  words TEXT,            -- of labels: the words that their numbers stand for, as a JSON array
  PRIMARY KEY (list, place)
) WITHOUT ROWID;

-- Every run of the design. Lists are JSON arrays of numbers in the order of the table name; null is what it did not come to.
-- Dates are days after the first day of the calendar.
CREATE TABLE run (
  variant  INTEGER NOT NULL REFERENCES variant (place),
  number   INTEGER NOT NULL,
  twin     INTEGER NOT NULL,   -- 0 itself, 1 with another world and other luck, 2 with other luck
  status   TEXT NOT NULL CHECK (status IN ('pending', 'done', 'failed', 'timed out')),
  message  TEXT,               -- why it failed
  outcomes TEXT,
  drawn    TEXT,
  events   TEXT,
  sum      INTEGER,            -- CRC-32 of the three lists, a line end after each: whether they are what was written
  PRIMARY KEY (variant, number, twin)
) WITHOUT ROWID;

-- Names of what is measured daily, in the order of a block.
CREATE TABLE measure (
  variant INTEGER NOT NULL REFERENCES variant (place),
  list    TEXT NOT NULL CHECK (list IN ('measures', 'densities')),
  place   INTEGER NOT NULL,
  name    TEXT NOT NULL,
  PRIMARY KEY (variant, list, place)
) WITHOUT ROWID;

-- Daily measures of the first runs of each variant, deflated: for each measure its days as 32-bit floats, then for each density
-- and day the members in 40 bins as 32-bit integers. The most significant bytes of all these numbers come first, then the next
-- ones, and so on.
CREATE TABLE daily (
  variant INTEGER NOT NULL,
  number  INTEGER NOT NULL,
  block   BLOB NOT NULL,
  UNIQUE (variant, number)
);

-- What members thought when a run ended, where the scenario takes that down.
CREATE TABLE ending (
  variant  INTEGER NOT NULL,
  number   INTEGER NOT NULL,
  clusters TEXT NOT NULL,      -- JSON: issue to [[centre, size], ...]
  segments TEXT,               -- of the first runs: names of segments, as a JSON array
  issues   TEXT,               -- and of issues
  members  BLOB,               -- and, deflated, by member the place of its segment (a byte), then by issue and member its stance
                               -- (32-bit floats, in four parts as above)
  UNIQUE (variant, number)
);

-- timeline.csv, once the study has been summed up.
CREATE TABLE day (
  variant INTEGER NOT NULL,
  measure TEXT NOT NULL,
  day     INTEGER NOT NULL,
  runs    INTEGER NOT NULL,
  mean    REAL,
  q2_5 REAL, q5 REAL, q10 REAL, q25 REAL, q50 REAL, q75 REAL, q90 REAL, q95 REAL, q97_5 REAL,
  PRIMARY KEY (variant, measure, day)
) WITHOUT ROWID;

CREATE VIEW runs AS
  SELECT CASE v.name WHEN '' THEN 'baseline' ELSE v.name END AS variant, r.number AS run,
         CASE r.twin WHEN 0 THEN 'none' WHEN 1 THEN 'world' ELSE 'luck' END AS twin, r.status, r.message
  FROM run r JOIN variant v ON v.place = r.variant;

CREATE VIEW outcomes AS
  SELECT CASE v.name WHEN '' THEN 'baseline' ELSE v.name END AS variant, r.number AS run,
         CASE r.twin WHEN 0 THEN 'none' WHEN 1 THEN 'world' ELSE 'luck' END AS twin, n.name AS outcome, n.kind,
         e.value AS value,
         CASE n.kind
           WHEN 'date' THEN date((SELECT value FROM study WHERE key = 'first-day'), e.value || ' days')
           WHEN 'label' THEN json_extract(n.words, '$[' || CAST(e.value AS INTEGER) || ']')
         END AS text
  FROM run r
  JOIN variant v ON v.place = r.variant
  JOIN json_each(r.outcomes) e
  JOIN name n ON n.list = 'outcomes' AND n.place = e.key
  WHERE r.status = 'done' AND e.value IS NOT NULL;

CREATE VIEW timeline AS
  SELECT CASE v.name WHEN '' THEN 'baseline' ELSE v.name END AS variant, d.day,
         date((SELECT value FROM study WHERE key = 'first-day'), d.day || ' days') AS date, d.measure, d.runs, d.mean,
         d.q2_5, d.q5, d.q10, d.q25, d.q50, d.q75, d.q90, d.q95, d.q97_5
  FROM day d JOIN variant v ON v.place = d.variant;
