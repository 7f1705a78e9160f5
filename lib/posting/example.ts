/** A posting to try the page with. */
export const EXAMPLE = `Backend Engineer (m/f/x), parcel tracking

What you will do
You build the services that tell two million people a day where their parcel is. You go to market with a small team, and you react quickly when a carrier changes its feed.

What you bring
- 3+ years with Java, Kotlin or Go in production
- Strong SQL and PostgreSQL: indexes, transactions, query plans
- REST APIs that other teams rely on, documented with OpenAPI
- Docker and CI/CD; AWS/GCP, whichever you know

Nice to have
- Kafka or RabbitMQ
- Kubernetes and Terraform
- Some React is a plus

We do not use PHP or Jenkins. Express interest by mail; we start in spring 2027.
`
