// Documents that it published.
MATCH (this)<-[:PUBLISHED_BY]-(node:Document)
RETURN node
ORDER BY node.publishedOn DESC, node.id
