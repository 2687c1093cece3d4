import shutil

from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/score")
async def score(file: UploadFile):
    with open(f"public/{file.filename}", "wb") as target:
        shutil.copyfileobj(file.file, target)
    return {"ok": True}
