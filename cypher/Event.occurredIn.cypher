// Where it took place.
MATCH (this)-[link:OCCURRED_IN]->(node:Location)
WHERE link.status <> 'DENIED'
RETURN link, node
ORDER BY link.confidence DESC, node.id
