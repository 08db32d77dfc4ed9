"""How Alembic runs here: always on the connection that storage.schema hands over, inside its transaction."""

from alembic import context

from storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # SQLite changes a table by rebuilding it.
    render_as_batch=True,
    # The caller's transaction spans the whole change, on SQLite too.
    transactional_ddl=True,
    compare_type=True,
)
context.run_migrations()
