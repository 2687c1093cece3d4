package web

import (
	"encoding/json"
	"net/http"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

func Login(people *mongo.Collection, r *http.Request) *mongo.SingleResult {
	var filter bson.M
	json.NewDecoder(r.Body).Decode(&filter)
	return people.FindOne(r.Context(), filter)
}
