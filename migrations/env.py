"""What Alembic runs for every upgrade: on the connection and in the transaction it is given, never on its own.

It sets up no logging (the program has its own) and knows no tables: migrations are written by hand.
"""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
