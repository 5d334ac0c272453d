"""What Alembic runs: the migrations on the connection that ``upgrade`` hands over."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    # The unit of work around the whole upgrade is opened and committed by ``upgrade``.
    transactional_ddl=False,
)
context.run_migrations()
