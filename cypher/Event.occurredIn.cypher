// Where it took place.
MATCH (this)-[link:OCCURRED_IN]->(node:Location)
RETURN link, node
ORDER BY link.confidence DESC, node.id
