import os

from sqlalchemy import URL, make_url
from sqlalchemy.ext.asyncio import create_async_engine


def database_url() -> URL:
    """DATABASE_URL as async SQLAlchemy wants it: with an async driver, and ssl instead of sslmode."""
    url = make_url(os.environ["DATABASE_URL"])
    if url.drivername in ("postgres", "postgresql"):
        url = url.set(drivername="postgresql+asyncpg")
    if "sslmode" in url.query:
        url = url.update_query_dict({"ssl": url.query["sslmode"]}).difference_update_query(["sslmode"])
    return url


engine = create_async_engine(database_url(), pool_pre_ping=True)
