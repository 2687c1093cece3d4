package web

import (
	"encoding/json"
	"net/http"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

func Login(people *mongo.Collection, r *http.Request) *mongo.SingleResult {
	var given struct{ Name string }
	json.NewDecoder(r.Body).Decode(&given)
	filter := bson.M{"name": given.Name}
	return people.FindOne(r.Context(), filter)
}
