import os
from typing import Annotated

import jwt
from fastapi import Depends, FastAPI, HTTPException, status
from fastapi.security import OAuth2PasswordBearer

SECRET_KEY = os.environ["SECRET_KEY"]

app = FastAPI()
bearer = OAuth2PasswordBearer(tokenUrl="token")


async def current_user(token: Annotated[str, Depends(bearer)]) -> str:
    try:
        claims = jwt.decode(token, SECRET_KEY, algorithms=["HS256"], options={"require": ["sub", "exp"]})
    except jwt.InvalidTokenError:
        raise HTTPException(
            status_code=status.HTTP_401_UNAUTHORIZED,
            detail="The token is not valid",
            headers={"WWW-Authenticate": "Bearer"},
        ) from None
    return claims["sub"]


@app.get("/me")
async def me(user: Annotated[str, Depends(current_user)]):
    return {"user": user}
