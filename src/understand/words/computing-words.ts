/** Correctly spelt words that a general English list lacks; like ordinary words they are never "corrected" into a name. */
const words = `
ai ansible apache apis app apps async auth autoscaling aws azure backend backends backoffice bash bool boolean bot bots bugfix build
cdn changelog chatbot chatbots ci cli cloud cluster cms cockroachdb codebase codebases codebase config configs cookie cookies cors cpu cron crud css
csv dao dashboard dashboards dataset datasets datetime debug debugger deno deploy deployed deploying deployment deployments deploys dev devops
devs diff dns docker dockerfile dom dropdown dto dynamodb ec2 ecommerce eks elasticsearch elixir email emails emoji endpoint endpoints
env envs erlang eslint etl fargate fastify filename firebase firestore flexbox frontend frontends fullstack gcp gevent gif git github gitlab go golang
google gpu gpus grafana graphql gridfs grpc gui gunicorn hadoop haskell haystack heroku hostname hotfix html http https httpx ide ie inode ios ip ipv6
java javascript jenkins jetty jira jpeg jquery json jsonb jsx jupyter jvm jwt k8s kafka keycloak koa kotlin kubernetes lambda langchain laravel ldap
linkedin linter linux llm llms localhost login logins logout logs lts mac macos mariadb markdown memcached meta metadata microservice microservices
microsoft middleware middlewares minio mlops mobile mongo mongodb monolith monorepo mqtt mssql mvc mvp mysql namespace namespaces natively neo4j
nestjs netlify netflix newbie newbies nextjs nginx ngrok nosql notebook npm numpy nuxt oauth offline onboarding online openai opensource opensearch os
pandas param params paypal pdf peewee php phoenix plugin plugins png podman popup postgres postgresql postman prisma prod prometheus proxy pubsub
py pypi pycharm pytest python pytorch quickstart rabbitmq rails redis redux refactor refactoring regex repo repos req reqs rest restful roadmap rollback rpc
rss ruby runtime rust s3 saas salesforce saml scala schema schemas scikit scss sdk selenium seo serverless setup shopify sidebar sinatra skeleton slack smtp
snippet snippets snowflake soap socket sockets spa spark spas sql sqlite src ssd sse ssh ssl sso startup startups stdin stdout string strings stripe sudo
supabase svelte swift symfony sync syntax tcp techstack tensorflow terraform throttling timestamp timezone tls todo tooling tuple tweet twisted twitter
typescript ubuntu udp ui unicode unix upload uploads url urls username usernames utf utils uuid uwsgi ux validator validators vercel virtualenv venv vm vms vpc
vpn vps vue vuejs walkthrough web webapp webapps webhook webhooks webpack webserver webservice website websites wifi windows wiki wordpress workflow workflows
wsgi xml xss yaml youtube zod zsh
`;

const computing: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

/** Tells whether a small-letter word is a known word of computing. */
export function isComputingWord(word: string): boolean {
  return computing.has(word);
}
