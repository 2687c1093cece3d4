from fastapi import FastAPI, HTTPException

app = FastAPI()


@app.post("/auth/verify-code")
def verify(user_id: int, code: str):
    if app.state.codes.get(user_id) != code:
        raise HTTPException(401)
    return {"ok": True}
