CREATE INDEX ON commitments (donor);
CREATE INDEX ON commitments (state, pillar);
CREATE INDEX ON commitments (pledge_id);
CREATE INDEX ON commitments (requirement_id);
CREATE INDEX ON commitments (id) INCLUDE (state, pillar, currency) WHERE status = 'recorded' AND visibility = 'public';
CREATE INDEX ON commitment_lines (commitment_id) INCLUDE (year, minor, usd_value);
CREATE INDEX ON payments (commitment_id) INCLUDE (year, amount_sent, uncovered, usd_value);
CREATE INDEX ON events (aggregate_id, id);
