import { NextResponse } from 'next/server';

export function middleware(req) {
  const { origin, basePath } = req.nextUrl;
  const signIn = new URL(`${basePath}/sign-in`, origin);
  return NextResponse.redirect(signIn);
}
