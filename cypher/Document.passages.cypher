// Its passages that are cited.
MATCH (this)<-[:OF_DOCUMENT]-(node:Passage)
RETURN node
ORDER BY node.id
