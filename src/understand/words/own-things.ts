/** What a team has and speaks of as "the …", "our …". */
export const ownThings = `
ticket tickets project projects repo repos repository service services deploy deploys pr prs branch team teams meeting meetings thread threads channel channels
pipeline pipelines pod pods cluster clusters incident incidents outage outages rollout rollouts monolith
`;

/** What is somebody's own beside a name: "the A server". */
export const things = `${ownThings}
app apps upgrade upgrades talk talks server servers build builds image images container containers job jobs task tasks story stories board boards release releases
migration migrations test tests staging instance instances endpoint endpoints backend codebase bot dashboard piece pieces cron crons worker workers side thing things
script scripts stuff node nodes host hosts setup settings log logs suite account accounts wrapper rewrite spike half
`;
