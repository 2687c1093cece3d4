import openai
from flask import Flask, request

app = Flask(__name__)
client = openai.OpenAI()


@app.post("/ask")
def ask():
    messages = [
        {"role": "system", "content": "You help with cooking."},
        {"role": "user", "content": request.json["question"]},
    ]
    return client.chat.completions.create(model="small", messages=messages).choices[0].message.content
