/** Counts up when what stands in the database changes its shape. */
export const FORMAT = 1;

/** Expectations as the function takes them; a revision stands for itself. */
export const ANY = -2n;
export const NO_STREAM = -1n;

/** Everything that the log needs, made once; `LOCK_AT_OPENING` keeps two nodes from making it at the same moment. */
export const LOCK_AT_OPENING = `SELECT pg_advisory_xact_lock(hashtext('handslag'))`;

export const tables = `
  CREATE SCHEMA IF NOT EXISTS handslag;
  CREATE TABLE IF NOT EXISTS handslag.log (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    format integer NOT NULL
  );
  INSERT INTO handslag.log (format) VALUES (${FORMAT}) ON CONFLICT DO NOTHING;
  CREATE TABLE IF NOT EXISTS handslag.events (
    position bigint PRIMARY KEY,
    stream text COLLATE "C" NOT NULL,
    revision bigint NOT NULL,
    id uuid NOT NULL UNIQUE,
    type text NOT NULL,
    body text NOT NULL,
    UNIQUE (stream, revision)
  );
  CREATE TABLE IF NOT EXISTS handslag.subject_key (
    subject text COLLATE "C" PRIMARY KEY,
    version integer NOT NULL,
    wrapped bytea
  );
  CREATE TABLE IF NOT EXISTS handslag.secret (
    namespace text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    value bytea NOT NULL,
    PRIMARY KEY (namespace, name)
  );
`;

/**
 * Many appends in one statement, each landed or refused alone. The lock is taken by a statement of its own: one that
 * locks and reads in one go reads what was there before it waited. Positions are counted under the lock, so that they
 * come in the order of the commits, and leave no hole where an append is refused.
 */
export const appendFunction = `
  CREATE OR REPLACE FUNCTION handslag.append(
    streams text[], expected bigint[], counts integer[], ids uuid[], types text[], bodies text[]
  ) RETURNS TABLE (landed boolean, revision bigint, "position" bigint) LANGUAGE plpgsql VOLATILE AS $append$
  DECLARE
    done integer := 0;
    count integer;
    mine uuid[];
    there uuid[];
    head bigint;
    next bigint;
    first bigint;
    place bigint;
    last_position bigint;
  BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
      RAISE EXCEPTION 'the log is written under read committed alone' USING ERRCODE = '25001';
    END IF;
    IF current_setting('synchronous_commit') IN ('off', 'local') THEN
      PERFORM set_config('synchronous_commit', 'on', true);
    END IF;
    PERFORM 1 FROM handslag.log FOR NO KEY UPDATE;
    SELECT coalesce(max(e.position), 0) INTO last_position FROM handslag.events e;
    FOR i IN 1 .. cardinality(streams) LOOP
      count := counts[i];
      mine := ids[done + 1 : done + count];
      SELECT max(e.revision) INTO head FROM handslag.events e WHERE e.stream = streams[i];
      next := coalesce(head + 1, 0);
      first := next;
      IF expected[i] <> ${ANY} THEN
        first := expected[i] + 1;
      ELSE
        SELECT e.revision INTO place FROM handslag.events e WHERE e.id = mine[1] AND e.stream = streams[i];
        IF FOUND THEN first := place; END IF;
      END IF;
      IF first = next THEN
        INSERT INTO handslag.events (position, stream, revision, id, type, body)
          SELECT last_position + k, streams[i], next + k - 1, ids[done + k], types[done + k], bodies[done + k]
          FROM generate_series(1, count) k;
        last_position := last_position + count;
        landed := true;
        revision := next + count - 1;
        "position" := last_position;
      ELSE
        SELECT array_agg(e.id ORDER BY e.revision), max(e.position) INTO there, place
          FROM handslag.events e
          WHERE e.stream = streams[i] AND e.revision >= first AND e.revision < first + count;
        landed := first < next AND there = mine;
        revision := CASE WHEN landed THEN first + count - 1 ELSE head END;
        "position" := CASE WHEN landed THEN place END;
      END IF;
      done := done + count;
      RETURN NEXT;
    END LOOP;
  END $append$;
`;
