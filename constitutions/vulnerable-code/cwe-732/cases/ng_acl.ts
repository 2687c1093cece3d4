import { PutObjectCommand } from '@aws-sdk/client-s3';

export const put = (Key: string, Body: Buffer) => new PutObjectCommand({ Bucket: 'invoices', Key, Body, ACL: 'public-read' });
