// Where it took place, with the link.
MATCH (this)-[link:OCCURRED_IN]->(node:Location)
RETURN link, node AS location, this AS event
ORDER BY link.confidence DESC, node.id
