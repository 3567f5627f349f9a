// Documents with a passage that an assertion about the event rests on.
MATCH (this)<-[:SUBJECT]-(assertion:Assertion)-[:EVIDENCED_BY]->(:Passage)-[:OF_DOCUMENT]->(node:Document)
WHERE assertion.statedOn <= $asKnownOn
WITH DISTINCT node
RETURN node
ORDER BY node.publishedOn DESC, node.id
