WITH committed AS (
  SELECT c.state, c.pillar, l.year,
         sum(CASE WHEN c.currency = 'USD' THEN l.minor ELSE 0 END) AS own,
         sum(CASE WHEN c.currency = 'USD' THEN 0 ELSE l.usd_value END) AS usd_value
  FROM commitments c JOIN commitment_lines l ON l.commitment_id = c.id
  WHERE c.status = 'recorded' AND c.visibility = 'public'
  GROUP BY 1, 2, 3
), paid AS (
  SELECT c.state, c.pillar, p.year,
         sum(CASE WHEN c.currency = 'USD' THEN p.amount_sent ELSE 0 END) AS own,
         sum(CASE WHEN c.currency = 'USD' THEN 0 ELSE p.usd_value END) AS usd_value,
         sum(p.uncovered) AS uncovered
  FROM commitments c JOIN payments p ON p.commitment_id = c.id
  WHERE c.visibility = 'public'
  GROUP BY 1, 2, 3
), declared AS (
  SELECT r.state, r.pillar, l.year, sum(l.requirement) AS requirement,
         sum(l.requirement_original) AS requirement_original, sum(l.national) AS national,
         sum(l.national_planned) AS national_planned, sum(l.assistance_required) AS assistance_required
  FROM requirements r JOIN requirement_lines l ON l.requirement_id = r.id
  WHERE r.status = 'open' AND r.visibility = 'public'
  GROUP BY 1, 2, 3
), cells AS (
  SELECT state, pillar, year,
         coalesce(d.requirement, 0) AS requirement, coalesce(d.requirement_original, 0) AS requirement_original,
         coalesce(d.national, 0) AS national, coalesce(d.national_planned, 0) AS national_planned,
         coalesce(d.assistance_required, 0) AS assistance_required,
         coalesce(c.own + round(c.usd_value / 1000000.0), 0) AS committed,
         coalesce(p.own + round(p.usd_value / 1000000.0), 0) AS disbursed,
         coalesce(c.own + round(c.usd_value / 1000000.0), 0) + coalesce(p.uncovered, 0) AS funding
  FROM declared d
  FULL JOIN committed c USING (state, pillar, year)
  FULL JOIN paid p USING (state, pillar, year)
)
SELECT state, pillar, year, requirement::text, requirement_original::text, national::text, national_planned::text,
       assistance_required::text, committed::text, disbursed::text, funding::text,
       greatest(0, requirement - national - funding)::text AS gap,
       greatest(0, national + funding - requirement)::text AS surplus,
       (requirement - national - funding)::text AS net_balance
FROM cells ORDER BY state, pillar, year
