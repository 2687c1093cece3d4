import openai
from flask import Flask, request

app = Flask(__name__)
client = openai.OpenAI()
LANGUAGES = ("French", "Polish")


@app.post("/translate")
def translate():
    language = request.json["language"]
    if language not in LANGUAGES:
        return {}, 400
    messages = [{"role": "system", "content": "Translate into " + language}, {"role": "user", "content": request.json["text"]}]
    return {"text": client.chat.completions.create(model="small", messages=messages).choices[0].message.content}
