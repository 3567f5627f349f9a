#!/bin/sh
# Asks what prompted an event by POST with variables, and which attacks there were by GET: sh examples/curl.sh URL
set -eu
URL=${1:-http://127.0.0.1:4000/graphql}

curl --silent --show-error --fail-with-body --compressed "$URL" \
  --header 'content-type: application/json' --data '{
  "query": "query Causes($event: ID!) { traceBack(event: $event) { hops { depth cause { title } link { status } } } }",
  "variables": { "event": "response/us-airstrike-eastern-syria-2021-02" }
}'

# A GET needs this header, so that no page of another site can make a browser send it.
curl --silent --show-error --fail-with-body --compressed --get "$URL" \
  --header 'apollo-require-preflight: 1' \
  --data-urlencode 'query=query Attacks($from: Date) { attacks(where: { date: { gte: $from } }) { edges { node { title } } } }' \
  --data-urlencode 'variables={ "from": "2021-02-20" }'
