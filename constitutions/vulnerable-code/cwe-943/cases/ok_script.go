package web

import (
	"net/http"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

func Posts(posts *mongo.Collection, r *http.Request) (*mongo.Cursor, error) {
	author := r.FormValue("author")
	return posts.Find(r.Context(), bson.M{"author": author})
}
