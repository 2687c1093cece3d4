int shard_of(unsigned key, unsigned shards) {
    return shards == 0 ? 0 : (int)(key % shards);
}
