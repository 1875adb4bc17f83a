CREATE TABLE requirements (
  id text PRIMARY KEY, state char(3) NOT NULL, pillar text NOT NULL, currency char(3) NOT NULL,
  status text NOT NULL, visibility text NOT NULL
);
CREATE TABLE requirement_lines (
  requirement_id text REFERENCES requirements, year int, requirement bigint NOT NULL,
  requirement_original bigint NOT NULL, national bigint NOT NULL, national_planned bigint NOT NULL,
  assistance_required bigint NOT NULL, funded bigint NOT NULL, PRIMARY KEY (requirement_id, year)
);
CREATE TABLE pledges (
  id text PRIMARY KEY, donor text NOT NULL, currency char(3) NOT NULL, status text NOT NULL, visibility text NOT NULL
);
CREATE TABLE tranches (
  pledge_id text REFERENCES pledges, year int, amount bigint NOT NULL,
  outstanding bigint NOT NULL CHECK (outstanding >= 0), outstanding_usd_value bigint NOT NULL,
  PRIMARY KEY (pledge_id, year)
);
CREATE TABLE commitments (
  id text PRIMARY KEY, pledge_id text REFERENCES pledges, requirement_id text REFERENCES requirements,
  donor text NOT NULL, state char(3) NOT NULL, pillar text NOT NULL, currency char(3) NOT NULL,
  status text NOT NULL, visibility text NOT NULL, decided_on date NOT NULL, reference text
);
CREATE TABLE commitment_lines (
  commitment_id text REFERENCES commitments, year int, minor bigint NOT NULL, usd_value bigint NOT NULL,
  PRIMARY KEY (commitment_id, year)
);
CREATE TABLE payments (
  id bigserial PRIMARY KEY, commitment_id text NOT NULL REFERENCES commitments, year int NOT NULL,
  amount_sent bigint NOT NULL, uncovered bigint NOT NULL, usd_value bigint NOT NULL
);
CREATE TABLE events (
  id bigserial PRIMARY KEY, aggregate_id text NOT NULL, type text NOT NULL, at timestamptz NOT NULL,
  by text NOT NULL, body jsonb NOT NULL
);
CREATE TABLE idempotency_keys (
  key text PRIMARY KEY, request_hash text NOT NULL, status int NOT NULL, body text NOT NULL
);
