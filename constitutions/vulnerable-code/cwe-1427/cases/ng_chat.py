import openai
from flask import Flask, request

app = Flask(__name__)
client = openai.OpenAI()


@app.post("/ask")
def ask():
    question = request.json["question"]
    messages = [{"role": "system", "content": f"You help with cooking. The question is: {question}"}]
    return client.chat.completions.create(model="small", messages=messages).choices[0].message.content
