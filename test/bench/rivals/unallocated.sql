SELECT t.year, (sum(CASE WHEN p.currency = 'USD' THEN t.outstanding ELSE 0 END)
       + round(sum(CASE WHEN p.currency = 'USD' THEN 0 ELSE t.outstanding_usd_value END) / 1000000.0))::text AS pledged
FROM pledges p JOIN tranches t ON t.pledge_id = p.id
WHERE p.status = 'announced' AND p.visibility = 'public'
GROUP BY t.year ORDER BY t.year
