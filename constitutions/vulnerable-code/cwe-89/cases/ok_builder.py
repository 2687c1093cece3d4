class Builds:
    def __init__(self, model):
        self.model = model

    def add_duration(self, conn, build_id, seconds):
        builds = self.model.builds
        conn.execute(
            builds.update()
            .where(builds.c.id == build_id)
            .values(duration=builds.c.duration + seconds)
        )
