int shard_of(unsigned key, unsigned shards) {
    return (int)(key % shards);
}
